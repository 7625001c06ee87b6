package io.github.yusuan.cli;

import io.github.yusuan.batch.PathText;
import io.github.yusuan.model.MessageWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Properties;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Options from a properties file in UTF-8: {@code jobs = 4}, {@code timeout = 90s}. The command line wins. */
final class ConfigFile implements IDefaultValueProvider {
    private final Properties properties;

    private ConfigFile(Properties properties) {
        this.properties = properties;
    }

    /** Reads a file; every key must be a long option of the command. */
    static ConfigFile read(String file, CommandLine command) {
        Properties properties = new Properties();
        try (BufferedReader in = Files.newBufferedReader(PathText.path(file), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new ParameterException(
                    command, "cannot read the settings " + file + ": " + MessageWords.ofFailure(e));
        }
        for (String key : new TreeSet<>(properties.stringPropertyNames())) {
            if (command.getCommandSpec().findOption("--" + key) == null) {
                throw new ParameterException(command, file + ": no option is called '" + key + "'");
            }
        }
        return new ConfigFile(properties);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? properties.getProperty(option.longestName().replaceFirst("^--", ""))
                : null;
    }
}
