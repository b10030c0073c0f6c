package id.kawat.record.merge;

import id.kawat.fact.Relation;
import id.kawat.text.Period;

/** A round number of years since a tie was founded: {@code when} is a day, or the year where no more is known. */
public record Anniversary(Relation.Kind kind, int years, Period when) {}
