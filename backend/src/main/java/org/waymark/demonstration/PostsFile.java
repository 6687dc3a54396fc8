package org.waymark.demonstration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which posts the demonstration's people hold when they sign in. */
record PostsFile(List<PostEntry> posts) {

    /** @param of the code of what the role is over */
    record PostEntry(String role, String of, String officer) {}

    @Nullable
    String officer(SignIn signIn) {
        return posts.stream()
                .filter(post -> signIn.person()
                        && post.role().equals(signIn.role())
                        && post.of().equals(signIn.code()))
                .map(PostEntry::officer)
                .findFirst()
                .orElse(null);
    }
}
