package id.kawat.cli;

/** Stories that are not Indonesian. */
final class OtherLanguages {
    static final String ENGLISH = """
            Japan condemns the launch of a missile

            The foreign ministry of Japan said on Tuesday that it condemned the launch of a missile that fell into the sea, and that the
            minister would speak with his counterpart in the region about what the two countries can do together.
            """;

    static final String KOREAN = """
            일본이 미사일 발사를 규탄했다

            일본 외무성은 화요일 바다에 떨어진 미사일 발사를 규탄한다고 밝혔다. 외무상은 두 나라가 함께 할 수 있는 일에 대해 논의할 예정이다.
            """;

    static final String MALAY = """
            Menteri Luar melawat Tokyo

            Menteri Luar Malaysia bertemu rakan sejawatannya dari Jepun hari ini bagi membincangkan kerjasama dua hala. Kedua-dua pihak bersetuju
            untuk menubuhkan sebuah mesyuarat tahunan kerana perdagangan telah meningkat, kata pejabat menteri itu. Beliau berkata lawatan itu
            boleh mengukuhkan hubungan kedua-dua negara.
            """;

    private OtherLanguages() {}
}
