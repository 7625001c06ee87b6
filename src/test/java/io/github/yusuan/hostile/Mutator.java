package io.github.yusuan.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages a PDF at random; the same seed gives the same damage. */
final class Mutator {
    private static final Pattern OBJECT = Pattern.compile("(?<=[\\r\\n])\\d+ \\d+ obj.*?endobj", Pattern.DOTALL);

    /** What is done to a file. */
    enum Damage {
        FLIPPED_BYTES,
        FLIPPED_BYTES_OF_STRUCTURE,
        CUT_OFF,
        SWAPPED_OBJECTS,
        DELETED_CHUNK,
        DELETED_OBJECT,
        BLANKED_CHUNK;

        static Damage of(long seed) {
            return values()[Math.floorMod(seed, values().length)];
        }
    }

    private final byte[] file;
    private final List<int[]> objects = new ArrayList<>();
    private final List<Integer> structure = new ArrayList<>();

    Mutator(byte[] file) {
        this.file = file.clone();
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher object = OBJECT.matcher(text);
        int from = 0;
        while (object.find()) {
            objects.add(new int[] {object.start(), object.end()});
            int data = text.indexOf("stream", object.start());
            boolean stream = data >= 0 && data < object.end();
            addRange(from, stream ? data + 6 : object.end());
            from = stream ? object.end() - 20 : object.end();
        }
        addRange(from, file.length);
    }

    private void addRange(int from, int to) {
        for (int i = from; i < to; i++) {
            structure.add(i);
        }
    }

    /** The file with the damage that goes with the seed. */
    byte[] mutant(long seed) {
        Random random = new Random(seed);
        return switch (Damage.of(seed)) {
            case FLIPPED_BYTES -> flipped(random, false);
            case FLIPPED_BYTES_OF_STRUCTURE -> flipped(random, true);
            case CUT_OFF -> Arrays.copyOf(file, 1 + random.nextInt(file.length - 1));
            case SWAPPED_OBJECTS -> swapped(random);
            case DELETED_CHUNK -> without(random.nextInt(file.length), 1 + random.nextInt(4096));
            case DELETED_OBJECT -> {
                int[] object = objects.get(random.nextInt(objects.size()));
                yield without(object[0], object[1] - object[0]);
            }
            case BLANKED_CHUNK -> blanked(random);
        };
    }

    private byte[] flipped(Random random, boolean inStructure) {
        byte[] mutant = file.clone();
        int count = 1 << random.nextInt(4);
        for (int i = 0; i < count; i++) {
            int at = inStructure ? structure.get(random.nextInt(structure.size())) : random.nextInt(file.length);
            mutant[at] ^= (byte) (1 << random.nextInt(8));
        }
        return mutant;
    }

    private byte[] swapped(Random random) {
        int a = random.nextInt(objects.size());
        int b = random.nextInt(objects.size());
        int[] first = objects.get(Math.min(a, b));
        int[] second = objects.get(Math.max(a, b));
        if (a == b) {
            return file.clone();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, header(first));
        out.write(file, header(second), second[1] - header(second));
        out.write(file, first[1], header(second) - first[1]);
        out.write(file, header(first), first[1] - header(first));
        out.write(file, second[1], file.length - second[1]);
        return out.toByteArray();
    }

    /** Behind the number of the object: it keeps its place and gets the other one's body. */
    private int header(int[] object) {
        int at = object[0];
        while (file[at] != 'j') {
            at++;
        }
        return at + 1;
    }

    private byte[] without(int from, int length) {
        int end = Math.min(file.length, from + length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        out.write(file, end, file.length - end);
        return out.toByteArray();
    }

    private byte[] blanked(Random random) {
        byte[] mutant = file.clone();
        int from = random.nextInt(file.length);
        Arrays.fill(mutant, from, Math.min(file.length, from + 1 + random.nextInt(1024)), (byte) 0);
        return mutant;
    }
}
