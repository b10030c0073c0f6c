package id.kawat.export;

import id.kawat.lexicon.Party;

/**
 * Where a party stands in the network of who deals with whom.
 *
 * @param rank from 1, by PageRank; equals share one
 * @param name in English
 * @param degree with how many others it had to do
 * @param events weighted degree: how many events tie it to them; one with two others counts twice
 * @param pageRank how likely somebody who walks from party to party along the ties, the stronger the likelier, is met there; all add up to 1
 */
public record PartyRank(int rank, Party party, String name, int degree, long events, double pageRank) {}
