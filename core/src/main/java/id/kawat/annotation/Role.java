package id.kawat.annotation;

import java.util.Locale;
import java.util.Optional;

/** What a noun phrase is to the predicate it stands with. */
public enum Role {
    /** Who does it: subject of an active, {@code oleh} of a passive, owner of a noun of action. */
    AGENT,
    /** Whom or what it is done to: object of an active, subject of a passive. */
    PATIENT,
    WITH,
    TOWARD,
    DESTINATION,
    FROM,
    BETWEEN,
    ABOUT,
    PLACE,
    /** Persons and parties inside a complement clause. */
    COMPLEMENT,
    /** The subject of the complement clause. */
    COMPLEMENT_SUBJECT,
    /** Whoever owns the thing acted on: {@code kontribusi Swedia}. */
    OWNER,
    /** Any party in the words from the predicate on. */
    NEARBY,
    /** The other side of the talk being told, not in the words. */
    COUNTERPART,
    /** Whoever the condition is about: {@code jika Peru tidak mundur}. */
    CONDITION,
    /** Whom the words are said to: {@code mengatakan kepada Peru bahwa ia siap membantu}. */
    ADDRESSEE,
    /** The speaker's own side where the subject is not said. */
    SPEAKER,
    /** The subject of the clause that holds the predicate's noun. */
    SUBJECT,
    /** The two sides told of, where the words name nobody. */
    PAIR,
    /** Those who take part in the talk being told, where one is. */
    TALK,
    /** Whoever the text has been speaking of. */
    TOPIC,
    /** The subject of the complement clause, where it is not the actor's own side. */
    OTHER_SUBJECT,
    /** Whoever did the act that the object points back to: {@code mengecam serangan itu}. */
    DOER,
    /** Whom the last act of the same type was done to. */
    DONE_TO,
    /** The other side of acts of this type by or against these, where the text has told of one and no other. */
    TOLD,
    /** The sides of the fighting told of last; where one of them acts, the other. */
    FIGHTING;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> parse(String code) {
        for (Role role : values()) {
            if (role.code().equals(code)) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }
}
