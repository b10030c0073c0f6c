package id.kawat.fact;

/** PLOVER's sixteen event types, and Kawat's own {@code STATEMENT} for what was said that is none of them (CAMEO 01). */
public enum EventType {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    STATEMENT
}
