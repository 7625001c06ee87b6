package io.github.yusuan.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;

/** Zlib streams of any length without ever holding what they stand for. */
final class Deflated {
    private static final int ADLER_MODULUS = 65521;
    private static final int CHUNK = 1 << 20;

    private Deflated() {}

    /** The bytes, deflated. */
    static byte[] of(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(plain);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** That many mebibytes of zeros: one deflated block, repeated. */
    static byte[] zeros(int mebibytes) {
        return repeated(new byte[CHUNK], mebibytes);
    }

    /** The text over and over, at least that long. */
    static byte[] repeated(String text, long length) {
        int inChunk = Math.max(1, CHUNK / text.length());
        byte[] chunk = PdfFile.latin1(text.repeat(inChunk));
        return repeated(chunk, (int) Math.max(1, length / chunk.length));
    }

    private static byte[] repeated(byte[] chunk, int times) {
        byte[] block = new byte[chunk.length + 64];
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(chunk);
        int length = deflater.deflate(block, 0, block.length, Deflater.FULL_FLUSH);
        deflater.end();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x78);
        out.write(0x9c);
        for (int i = 0; i < times; i++) {
            out.write(block, 0, length);
        }
        out.write(3); // an empty last block
        out.write(0);
        out.writeBytes(ByteBuffer.allocate(4).putInt(adler(chunk, times)).array());
        return out.toByteArray();
    }

    /** The checksum of the chunk, repeated, from the sums of one. */
    private static int adler(byte[] chunk, int times) {
        long sum = 0;
        long weighted = 0;
        for (int k = 0; k < chunk.length; k++) {
            sum = (sum + (chunk[k] & 0xff)) % ADLER_MODULUS;
            weighted = (weighted + (long) (chunk.length - k) * (chunk[k] & 0xff)) % ADLER_MODULUS;
        }
        long a = 1;
        long b = 0;
        for (int i = 0; i < times; i++) {
            b = (b + a * chunk.length + weighted) % ADLER_MODULUS;
            a = (a + sum) % ADLER_MODULUS;
        }
        return (int) (b << 16 | a);
    }
}
