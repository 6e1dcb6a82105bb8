package io.github.kaohe.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture that forms carry, such as the mark of a company: PNG or JPEG. Immutable. */
public final class Logo {
    private static final int MOST_BYTES = 1 << 20;

    private final byte[] bytes;
    private final boolean png;
    private final double ratio;

    private Logo(byte[] bytes, boolean png, double ratio) {
        this.bytes = bytes;
        this.png = png;
        this.ratio = ratio;
    }

    /**
     * {@return a picture}
     *
     * @param picture a PNG or JPEG of at most 1 MiB, as every form carries it; copied
     * @throws IllegalArgumentException if it is larger or of another kind
     */
    public static Logo of(byte[] picture) {
        if (picture.length > MOST_BYTES) {
            throw new IllegalArgumentException("a logo has at most 1048576 bytes, not " + picture.length);
        }
        byte[] copy = picture.clone();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(copy))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                String format = reader.getFormatName().toLowerCase(Locale.ROOT);
                if (format.equals("png") || format.equals("jpeg")) {
                    reader.setInput(in);
                    double ratio = (double) reader.getWidth(0) / reader.getHeight(0);
                    reader.dispose();
                    return new Logo(copy, format.equals("png"), ratio);
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("a logo must be a whole PNG or JPEG", e);
        }
        throw new IllegalArgumentException("a logo must be a PNG or JPEG");
    }

    byte[] bytes() {
        return bytes.clone();
    }

    boolean png() {
        return png;
    }

    /** {@return its width for a height of 1} */
    double ratio() {
        return ratio;
    }
}
