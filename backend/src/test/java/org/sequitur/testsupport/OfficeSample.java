package org.sequitur.testsupport;

import java.util.ArrayList;
import java.util.List;

/** Builder for Office Open XML files (Office 2007 and later), part by part, with any content. */
public final class OfficeSample {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final List<String> parts = new ArrayList<>();
    private final StringBuilder types = new StringBuilder();
    private final String folder;
    private final String mainPart;

    private OfficeSample(String mainPart, String mainType) {
        this.folder = mainPart.substring(0, mainPart.indexOf('/'));
        this.mainPart = mainPart.substring(folder.length() + 1);
        override("/" + mainPart, OFFICE + mainType + ".main+xml");
        relationships("_rels/.rels", relationship("officeDocument", mainPart, ""));
    }

    public static OfficeSample docx() {
        return new OfficeSample("word/document.xml", "wordprocessingml.document");
    }

    public static OfficeSample xlsx() {
        return new OfficeSample("xl/workbook.xml", "spreadsheetml.sheet");
    }

    public static OfficeSample pptx() {
        return new OfficeSample("ppt/presentation.xml", "presentationml.presentation");
    }

    public OfficeSample part(String name, String content) {
        parts.addAll(List.of(name, content));
        return this;
    }

    public OfficeSample defaultType(String extension, String type) {
        types.append("<Default Extension='%s' ContentType='%s'/>".formatted(extension, type));
        return this;
    }

    public OfficeSample override(String part, String type) {
        types.append("<Override PartName='%s' ContentType='%s'/>".formatted(part, type));
        return this;
    }

    /**
     * Adds a relationship of the main part.
     *
     * @param mode such as {@code TargetMode='External'}
     */
    public OfficeSample related(String type, String target, String mode) {
        return relationships(folder + "/_rels/" + mainPart + ".rels", relationship(type, target, mode));
    }

    /** @param name name of the part that holds the relationships */
    public OfficeSample relationships(String name, String relationships) {
        return part(
                name,
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>%s</Relationships>"
                        .formatted(relationships));
    }

    public static String relationship(String type, String target, String mode) {
        var whole = type.contains(":") ? type : RELATIONSHIPS + type;
        return "<Relationship Id='r1' Type='%s' Target='%s' %s/>".formatted(whole, target, mode);
    }

    public byte[] bytes() {
        var all = new ArrayList<>(parts);
        if (!parts.contains(folder + "/" + mainPart)) {
            all.addAll(List.of(folder + "/" + mainPart, "<b/>"));
        }
        all.addAll(List.of("[Content_Types].xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                  <Default Extension="xml" ContentType="application/xml"/>%s
                </Types>""".formatted(types)));
        return SampleFiles.zip(all.toArray(String[]::new));
    }
}
