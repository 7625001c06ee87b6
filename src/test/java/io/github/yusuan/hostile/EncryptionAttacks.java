package io.github.yusuan.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Encrypted files, with and without sense. */
final class EncryptionAttacks {

    private EncryptionAttacks() {}

    static final List<Attack> ALL = List.of(
            new Attack("encrypted-with-a-password.pdf", () -> encrypted("secret", 128)),
            new Attack("encrypted-against-changes-only.pdf", () -> encrypted("", 256)),
            Attack.pdf(
                    "encrypted-for-a-certificate",
                    () -> encryption(
                            "/Filter/Adobe.PubSec/V 4/SubFilter/adbe.pkcs7.s5/CF<</DefaultCryptFilter<</CFM/AESV2/Recipients[<00>]>>>>")),
            Attack.pdf("encrypted-by-nobody", () -> encryption("/Filter/Nonsense/V 99/R 99")),
            Attack.pdf(
                    "encrypted-with-absurd-key",
                    () -> encryption("/Filter/Standard/V 2/R 3/Length 2147483640/P -1/O(x)/U(x)")),
            Attack.pdf(
                    "encrypted-with-short-keys",
                    () -> encryption("/Filter/Standard/V 5/R 6/Length 256/P -1/O()/U()/OE()/UE()/Perms()")),
            Attack.pdf(
                    "encrypted-by-itself",
                    () -> new PdfFile()
                            .object(6, "<</Filter 6 0 R/V 6 0 R/R 6 0 R/O 6 0 R/U 6 0 R>>")
                            .trailer("/Encrypt 6 0 R")),
            Attack.pdf("encrypted-by-a-number", () -> new PdfFile().trailer("/Encrypt 6")));

    private static PdfFile encryption(String entries) {
        return new PdfFile().object(6, "<<" + entries + ">>").trailer("/Encrypt 6 0 R/ID[<00><00>]");
    }

    private static byte[] encrypted(String password, int bits) {
        try (PDDocument document = Loader.loadPDF(new PdfFile().bytes())) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(bits);
            document.protect(policy);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
