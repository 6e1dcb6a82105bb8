package io.github.kaohe.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import org.jspecify.annotations.Nullable;

/** The parts of an Office file: what type each is of, and which refers to which. */
final class OpcPackage {
    static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final Set<String> TYPES = Set.of("http://schemas.openxmlformats.org/package/2006/content-types");
    private static final Set<String> RELATIONSHIPS =
            Set.of("http://schemas.openxmlformats.org/package/2006/relationships");

    /**
     * What a part refers to.
     *
     * @param id       by which the part calls it
     * @param type     last word of its type, such as {@code worksheet}
     * @param target   name of the part, or where it is if it lies outside
     * @param external whether it lies outside
     */
    record Relationship(String id, String type, String target, boolean external) {}

    private final Archive archive;
    private final Meter meter;
    private final XMLInputFactory factory = XmlPart.factory();
    private final Map<String, String> defaults = new HashMap<>();
    private final Map<String, String> overrides = new HashMap<>();

    OpcPackage(Archive archive, Meter meter) {
        this.archive = archive;
        this.meter = meter;
        try (XmlPart xml = open(CONTENT_TYPES, TYPES)) {
            xml.root("Types");
            while (xml.child()) {
                String type = xml.attribute("ContentType");
                switch (xml.name()) {
                    case "Default" -> type(defaults, xml.attribute("Extension"), type);
                    case "Override" -> type(overrides, withoutSlash(xml.attribute("PartName")), type);
                    default -> {}
                }
                xml.skip();
            }
            xml.finish();
        }
    }

    private static void type(Map<String, String> types, String key, String type) {
        String before = types.put(key.toLowerCase(Locale.ROOT), type);
        if (before != null && !before.equals(type)) {
            throw Refusal.corrupt("types", CONTENT_TYPES);
        }
    }

    private static String withoutSlash(String name) {
        return name.startsWith("/") ? name.substring(1) : name;
    }

    Meter meter() {
        return meter;
    }

    Archive archive() {
        return archive;
    }

    /** {@return the type of a part, empty if it has none} */
    String type(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        return overrides.getOrDefault(name, defaults.getOrDefault(name.substring(name.lastIndexOf('.') + 1), ""));
    }

    /** {@return whether any part is declared to be of a type that ends so} */
    boolean declares(String ending) {
        return overrides.values().stream().anyMatch(type -> type.endsWith(ending))
                || defaults.values().stream().anyMatch(type -> type.endsWith(ending));
    }

    boolean has(String part) {
        return archive.entry(part) != null;
    }

    /** {@return a part to be read; to be closed} */
    XmlPart open(String part, Set<String> namespaces) {
        Archive.@Nullable Entry entry = archive.entry(part);
        if (entry == null) {
            throw Refusal.corrupt("missing", part);
        }
        meter.tick(part);
        return XmlPart.open(factory, archive.open(entry), namespaces, meter, entry.name());
    }

    /** {@return what a part refers to; the package itself is the part without a name} */
    List<Relationship> relationships(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        List<Relationship> found = new ArrayList<>();
        try (XmlPart xml = open(folder + "_rels/" + part.substring(slash) + ".rels", RELATIONSHIPS)) {
            xml.root("Relationships");
            while (xml.child()) {
                if (xml.name().equals("Relationship")) {
                    boolean external = xml.attribute("TargetMode").equals("External");
                    String target = xml.attribute("Target");
                    String type = xml.attribute("Type");
                    found.add(new Relationship(
                            xml.attribute("Id"),
                            type.substring(type.lastIndexOf('/') + 1),
                            external ? target : resolve(folder, target, xml.part()),
                            external));
                }
                xml.skip();
            }
            xml.finish();
        }
        return found;
    }

    /** {@return the relationship of a type, if there is one; it leads to a part of the file} */
    static Optional<Relationship> internal(List<Relationship> all, String type, String part) {
        List<Relationship> found =
                all.stream().filter(each -> each.type().equals(type)).toList();
        if (found.stream().anyMatch(Relationship::external)) {
            throw Refusal.forbidden("external", part);
        } else if (found.size() > 1) {
            throw Refusal.corrupt("relationship", part);
        }
        return found.stream().findFirst();
    }

    private static String resolve(String folder, String target, String part) {
        List<String> path = new ArrayList<>();
        String full = target.startsWith("/") ? target.substring(1) : folder + target;
        for (String step : full.split("/", -1)) {
            if (step.equals("..")) {
                if (path.isEmpty()) {
                    throw Refusal.forbidden("outside", part);
                }
                path.remove(path.size() - 1);
            } else if (!step.equals(".") && !step.isEmpty()) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }
}
