package id.kawat.cli;

import id.kawat.coding.Coder;
import id.kawat.lexicon.DataFolder;
import id.kawat.workbench.Settings;
import id.kawat.workbench.StateFile;
import id.kawat.workbench.mcp.McpStdio;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code kawat mcp}: the record for a language assistant that starts Kawat itself. */
@Command(
        name = "mcp",
        mixinStandardHelpOptions = true,
        description = {
            "Answers a language assistant's questions about the record over standard input and output, by the Model Context Protocol;"
                    + " every statement with the words it comes from. docs/api.md says how to set an assistant up."
        })
final class McpCommand implements Callable<Integer> {
    private final Function<DataFolder, Coder> coder;
    private final Function<DataFolder, String> version;

    @Mixin
    private TodayOption today = new TodayOption();

    @Mixin
    private RecordOption record = new RecordOption();

    @Spec
    private CommandSpec spec;

    McpCommand(Function<DataFolder, Coder> coder, Function<DataFolder, String> version) {
        this.coder = coder;
        this.version = version;
    }

    @Override
    public Integer call() throws IOException {
        record.mustExist(spec);
        DataFolder data = DataFolder.shipped();
        Settings settings = new Settings(
                record.place(),
                StateFile.beside(record.place()),
                "127.0.0.1",
                0,
                () -> coder.apply(data),
                version.apply(data),
                today.said());
        try (InputStream in = new FileInputStream(FileDescriptor.in);
                OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            McpStdio.serve(settings, in, out);
        }
        return ExitCode.OK;
    }
}
