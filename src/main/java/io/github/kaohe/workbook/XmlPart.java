package io.github.kaohe.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One part, read once from its beginning to its end, element by element.
 *
 * <p>{@link #child} goes to the next child of the element it was last called for; each child is read to its end, by
 * {@code child} until there are no more, by {@link #text} or by {@link #skip}.
 */
final class XmlPart implements AutoCloseable {
    private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";
    private static final List<String> JVM_LIMITS = List.of(
            "elementAttributeLimit",
            "maxElementDepth",
            "maxXMLNameLimit",
            "entityExpansionLimit",
            "entityReplacementLimit",
            "maxGeneralEntitySizeLimit",
            "totalEntitySizeLimit");
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "US-ASCII");
    private static final String UNLIMITED = Integer.toString(Integer.MAX_VALUE);

    private final XMLStreamReader reader;
    private final InputStream in;
    private final Set<String> namespaces;
    private final Meter meter;
    private final String part;
    private int depth;

    private XmlPart(XMLStreamReader reader, InputStream in, Set<String> namespaces, Meter meter, String part) {
        this.reader = reader;
        this.in = in;
        this.namespaces = namespaces;
        this.meter = meter;
        this.part = part;
    }

    /** {@return what makes readers that resolve nothing; not shared between threads} */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        // The limits of the virtual machine differ by version and setting; what counts are our own.
        JVM_LIMITS.forEach(limit -> factory.setProperty(LIMITS + limit, UNLIMITED));
        return factory;
    }

    /** {@return a part before its root element; elements of other namespaces than these have no name} */
    static XmlPart open(XMLInputFactory factory, InputStream in, Set<String> namespaces, Meter meter, String part) {
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(decoded(in));
            XmlPart xml = new XmlPart(reader, in, namespaces, meter, part);
            String declared = reader.getCharacterEncodingScheme();
            if (declared != null && !ENCODINGS.contains(declared.toUpperCase(Locale.ROOT))) {
                throw Refusal.corrupt("encoding", part);
            }
            return xml;
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw e instanceof Refusal.Refused refused ? refused : Refusal.corrupt("xml", part, e);
        }
    }

    /** {@return the characters of a part, which is in UTF-8 or UTF-16; a byte that belongs to none ends in an exception} */
    private static Reader decoded(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 13);
        bytes.mark(4);
        int first = bytes.read();
        int second = bytes.read();
        int third = bytes.read();
        boolean marked = first == 0xEF && second == 0xBB && third == 0xBF;
        if (!marked) {
            bytes.reset();
        }
        boolean big = (first == 0xFE && second == 0xFF) || (first == 0 && second == '<');
        boolean little = (first == 0xFF && second == 0xFE) || (first == '<' && second == 0);
        if (first >= 0xFE) {
            bytes.skipNBytes(2);
        }
        Charset charset = big ? StandardCharsets.UTF_16BE : little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        return new InputStreamReader(bytes, charset.newDecoder());
    }

    String part() {
        return part;
    }

    Meter meter() {
        return meter;
    }

    /** Goes to the root element. */
    void root(String name) {
        if (!child() || !name().equals(name)) {
            throw Refusal.corrupt("root", part);
        }
    }

    /** {@return whether there is another child, which is then the current element} */
    boolean child() {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Reads the current element to its end. */
    void skip() {
        int end = depth - 1;
        while (depth > end) {
            next();
        }
    }

    /** Reads what follows the root element, so that nothing in the part goes unchecked. */
    void finish() {
        while (next() != XMLStreamConstants.END_DOCUMENT) {
            // whatever stands behind the root
        }
    }

    /** {@return the text of the current element without that of its children, read to its end} */
    String text() {
        String first = "";
        StringBuilder more = null;
        int end = depth - 1;
        while (depth > end) {
            int event = next();
            boolean text = event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE;
            if (text && depth == end + 1) {
                String piece = reader.getText();
                meter.check(Limit.TEXT_LENGTH, piece.length() + (more == null ? first.length() : more.length()), part);
                if (first.isEmpty()) {
                    first = piece;
                } else {
                    more = more == null ? new StringBuilder(first) : more;
                    more.append(piece);
                }
            }
        }
        return more == null ? first : more.toString();
    }

    /** {@return the name of the current element, empty if it belongs to another namespace} */
    String name() {
        String namespace = reader.getNamespaceURI();
        return namespace != null && namespaces.contains(namespace) ? reader.getLocalName() : "";
    }

    /** {@return an attribute of the current element, empty if it has none of that name} */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name) && isOwn(reader.getAttributeNamespace(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** {@return an attribute of a namespace that ends as given, empty if there is none} */
    String attribute(String namespace, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String own = reader.getAttributeNamespace(i);
            if (own != null
                    && own.endsWith(namespace)
                    && reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private static boolean isOwn(@Nullable String namespace) {
        return namespace == null || namespace.isEmpty();
    }

    /** {@return whether an attribute says yes} */
    boolean is(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    private int next() {
        int event;
        try {
            event = reader.next();
        } catch (XMLStreamException | RuntimeException e) {
            throw Refusal.corrupt("xml", part, e);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                meter.check(Limit.XML_DEPTH, depth, part);
                meter.check(Limit.XML_ATTRIBUTES, reader.getAttributeCount(), part);
                meter.add(Limit.XML_ELEMENTS, 1, part);
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw Refusal.forbidden("doctype", part);
            case XMLStreamConstants.ENTITY_REFERENCE -> throw Refusal.corrupt("xml", part);
            default -> {}
        }
        return event;
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw Refusal.corrupt("xml", part, e);
        }
    }
}
