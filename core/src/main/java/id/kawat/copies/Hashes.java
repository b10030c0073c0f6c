package id.kawat.copies;

/**
 * Hashes of words and of runs of words, 64 bits, the same on every machine and in every version: they are stored. Words are hashed letter by
 * letter (FNV-1a, Fowler, Noll and Vo) and mixed as Steele, Lea and Flood do ("Fast splittable pseudorandom number generators", OOPSLA 2014).
 */
final class Hashes {
    static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hashes() {}

    static long letter(long hash, char letter) {
        return (hash ^ letter) * PRIME;
    }

    /** What follows upon what: words in another order make another hash. */
    static long then(long hash, long next) {
        return mixed(hash * PRIME + next);
    }

    static long mixed(long hash) {
        long z = hash;
        z = (z ^ z >>> 30) * 0xbf58476d1ce4e5b9L;
        z = (z ^ z >>> 27) * 0x94d049bb133111ebL;
        return z ^ z >>> 31;
    }
}
