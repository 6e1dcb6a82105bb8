package io.github.kaohe.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files in the compound format of old Office that are wrong, or encrypted. */
final class HostileOldFiles {
    private static final int SECTOR = 512;
    private static final int START = 116;

    private HostileOldFiles() {}

    static List<HostileCase> all() {
        return List.of(
                HostileCase.of("A29-encrypted-xlsx", "ENCRYPTED", () -> encrypted("secret")),
                HostileCase.of(
                        "A30-encrypted-default-password", "ENCRYPTED", () -> encrypted(Decryptor.DEFAULT_PASSWORD)),
                old("A36-xls-truncated", "CORRUPT", () -> {
                    byte[] good = GoodForm.old();
                    return Arrays.copyOf(good, good.length * 6 / 10);
                }),
                old("A37-xls-fat-loop", "CORRUPT", HostileOldFiles::fatLoop),
                old("A38-xls-directory-loop", "CORRUPT", HostileOldFiles::directoryLoop),
                old("A39-xls-huge-sst-count", "CORRUPT|88", HostileOldFiles::manyStrings),
                old("A40-xls-random-bytes-in-stream", "CORRUPT|ENCRYPTED|LIMIT_EXCEEDED.*", HostileOldFiles::noise),
                old("A41-xls-encrypted", "ENCRYPTED", HostileOldFiles::encryptedOld),
                old("A42-ole2-not-excel", "UNSUPPORTED_FORMAT", HostileOldFiles::word));
    }

    private static HostileCase old(String id, String outcome, java.util.concurrent.Callable<byte[]> maker) {
        return new HostileCase(id, id + ".xls", outcome, maker);
    }

    private static byte[] encrypted(String password) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(GoodForm.zip().bytes());
            }
            return written(files);
        }
    }

    private static byte[] written(POIFSFileSystem files) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        files.writeFilesystem(out);
        return out.toByteArray();
    }

    private static byte[] encryptedOld() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(GoodForm.old()))) {
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static byte[] word() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            return written(files);
        }
    }

    private static byte[] fatLoop() {
        ByteBuffer file = ByteBuffer.wrap(GoodForm.old()).order(ByteOrder.LITTLE_ENDIAN);
        int start = file.getInt(entry(file.array(), "Workbook") + START);
        int fat = (file.getInt(76) + 1) * SECTOR;
        file.putInt(fat + 4 * start, start);
        return file.array();
    }

    private static byte[] directoryLoop() {
        ByteBuffer file = ByteBuffer.wrap(GoodForm.old()).order(ByteOrder.LITTLE_ENDIAN);
        int book = entry(file.array(), "Workbook");
        int root = entry(file.array(), "Root Entry");
        for (int link = 68; link <= 76; link += 4) {
            file.putInt(book + link, 0);
            file.putInt(root + link, link == 76 ? (book - root) / 128 : 0);
        }
        return file.array();
    }

    private static byte[] manyStrings() {
        ByteBuffer file = ByteBuffer.wrap(GoodForm.old()).order(ByteOrder.LITTLE_ENDIAN);
        int at = SECTOR * (file.getInt(entry(file.array(), "Workbook") + START) + 1);
        while (file.getShort(at) != 0xFC) {
            at += 4 + (file.getShort(at + 2) & 0xFFFF);
        }
        file.putInt(at + 4, Integer.MAX_VALUE).putInt(at + 8, Integer.MAX_VALUE);
        return file.array();
    }

    private static byte[] noise() {
        byte[] file = GoodForm.old();
        int start = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(entry(file, "Workbook") + START);
        Random random = new Random(40);
        for (int i = 0; i < 200; i++) {
            file[SECTOR * (start + 1) + random.nextInt(2000)] = (byte) random.nextInt(256);
        }
        return file;
    }

    /** {@return where the directory entry of a name stands} */
    private static int entry(byte[] file, String name) {
        byte[] wanted = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        for (int at = SECTOR; at + 128 <= file.length; at += 128) {
            if (Arrays.equals(file, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new IllegalArgumentException(name);
    }
}
