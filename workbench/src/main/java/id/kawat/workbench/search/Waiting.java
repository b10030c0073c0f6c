package id.kawat.workbench.search;

/**
 * What is new for one of somebody's searches since they last looked.
 *
 * @param name as they call it
 * @param news how many things
 * @param latest the last of them as a sentence
 * @param link the page that shows them
 */
public record Waiting(String name, int news, String latest, String link) {}
