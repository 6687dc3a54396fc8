package org.waymark.demonstration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.access.Role;
import org.waymark.kernel.Kebab;

/**
 * Somebody whom the demonstration lets in.
 *
 * @param issuer who vouches for them; null means the provider that the service trusts
 * @param subject whom the provider knows them as; null when only the address is known
 * @param username a person's, which is the e-mail address
 * @param clientId a system's
 * @param role one of the product's, or {@code priority-lead}, which follows from a post and is no role of its own
 * @param partnership over which partnership, by short name; agencies and groups by code
 */
record SignIn(
        @Nullable String issuer,
        @Nullable String subject,
        @Nullable String username,
        @Nullable String clientId,
        @Nullable String email,
        String role,
        @Nullable String partnership,
        @Nullable String agency,
        @Nullable String group) {
    private static final String PRIORITY_LEAD = "priority-lead";
    private static final JsonMapper MAPPER = new JsonMapper();

    static List<SignIn> list(String json) {
        try {
            return List.of(MAPPER.readValue(json, SignIn[].class));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(
                    "the demonstration's sign-ins are not as they should be: " + broken.getOriginalMessage(), broken);
        }
    }

    boolean person() {
        return clientId == null;
    }

    boolean leadsPriorities() {
        return role.equals(PRIORITY_LEAD);
    }

    /** A priority's lead reaches the plan as an officer of the agency in which the post is. */
    Role granted() {
        return leadsPriorities() ? Role.AGENCY_OFFICER : Kebab.known(Role.class, role);
    }

    @Nullable
    String address() {
        return email == null ? username : email;
    }

    @Nullable
    String name() {
        return clientId == null ? address() : clientId;
    }

    /** The code of what the role is over; null when it is everything. */
    @Nullable
    String code() {
        return partnership != null ? partnership : agency != null ? agency : group;
    }
}
