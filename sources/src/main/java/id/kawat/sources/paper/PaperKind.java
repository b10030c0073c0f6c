package id.kawat.sources.paper;

import java.io.IOException;

/** The kinds of paper, each with what reads it. */
enum PaperKind {
    PDF {
        @Override
        Paper read(byte[] file) throws IOException {
            return PdfText.of(file);
        }
    },
    DOCX {
        @Override
        Paper read(byte[] file) throws IOException {
            return DocxText.of(file);
        }
    };

    abstract Paper read(byte[] file) throws IOException;
}
