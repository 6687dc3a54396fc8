package org.waymark.document.names;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a name looks like: a body, a post, a person, a group. */
final class NameShape {

    private static final Set<String> BODIES = Set.of(
            "council",
            "councils",
            "board",
            "trust",
            "trusts",
            "constabulary",
            "police",
            "partnership",
            "partnerships",
            "service",
            "services",
            "college",
            "colleges",
            "school",
            "schools",
            "probation",
            "connexions",
            "agency",
            "agencies",
            "association",
            "authority",
            "authorities",
            "centre",
            "centres",
            "team",
            "teams",
            "network",
            "forum",
            "university",
            "hospital",
            "hospitals",
            "executive",
            "commission",
            "foundation",
            "society",
            "charity",
            "charities",
            "federation",
            "department",
            "unit",
            "consortium",
            "consortia",
            "districts",
            "boroughs",
            "jobcentre",
            "mentors",
            "project",
            "group",
            "committee",
            "academy",
            "academies",
            "alliance",
            "plus",
            "union",
            "sector",
            "providers",
            "settings");

    private static final Set<String> GROUPS =
            Set.of("group", "groups", "sub-group", "subgroup", "committee", "forum", "board", "executive", "network");

    private static final Pattern POST = Pattern.compile(
            "\\b(?:head|director|manager|managers|officer|officers|lead|leads|co-?ordinators?|worker|workers|consultant"
                    + "|commissioner|chair|chairman|chairperson|adviser|advisor|advisers|deputy|assistant|principal"
                    + "|superintendent|inspector|chief|headteachers?|secretary|administrator|nurse|psychologist"
                    + "|practitioner|specialist|strategist|leader|development post|post)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}&-]{1,9}s?");

    private static final Pattern PERSON = Pattern.compile(
            "(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Cllr|Councillor|Rev|Sir|Dame|Supt|PC|DCI|Insp)\\.?\\s)?"
                    + "\\p{Lu}[\\p{Ll}'\u2019.-]*[\\p{L}.]?(?:-\\p{Lu}\\p{Ll}+)?"
                    + "(?:\\s(?:(?:de|van|von|der|la|le|al|bin)\\s)?(?:\\p{Lu}[\\p{L}'\u2019-]+|\\p{Lu}\\.?)){1,3}");

    private NameShape() {}

    private static String lastWord(String name) {
        String bare = name.replaceAll("\\s*\\([^()]*\\)$", "").strip();
        return bare.substring(bare.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    static boolean body(String name) {
        return acronym(lastWordAsWritten(name)) || BODIES.contains(lastWord(name));
    }

    private static String lastWordAsWritten(String name) {
        String bare = name.strip();
        return bare.substring(bare.lastIndexOf(' ') + 1);
    }

    static boolean acronym(String name) {
        return ACRONYM.matcher(name).matches();
    }

    static boolean group(String name) {
        return (GROUPS.contains(lastWord(name)) && !lastWord(name).equals("board")) || steers(name);
    }

    private static boolean steers(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("board") && (lower.contains("strategic") || lower.contains("programme"));
    }

    static boolean post(String name) {
        return POST.matcher(name).find();
    }

    static boolean person(String name) {
        return PERSON.matcher(name).matches() && !post(name) && !body(name) && !acronym(name);
    }
}
