package io.github.yusuan.cli;

import io.github.yusuan.export.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"yusuan " + ProgramVersion.current()};
    }
}
