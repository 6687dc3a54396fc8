package org.waymark.document.word;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** A part of the file and those it refers to. Targets outside the file are known by address and never opened. */
final class Parts {

    private final OPCPackage file;
    private final PackagePart part;

    Parts(OPCPackage file, PackagePart part) {
        this.file = file;
        this.part = part;
    }

    Xml xml() throws IOException {
        try (InputStream in = part.getInputStream()) {
            return XmlReader.read(in, part.getPartName().getName());
        }
    }

    /** The parts of a kind ({@code footnotes}) that this one refers to, in the order of their names. */
    List<Parts> related(String kind) throws InvalidFormatException {
        List<PackagePart> found = new ArrayList<>();
        for (PackageRelationship relationship : part.getRelationships()) {
            PackagePart target = relationship.getRelationshipType().endsWith("/" + kind) ? target(relationship) : null;
            if (target != null && !found.contains(target)) {
                found.add(target);
            }
        }
        found.sort((one, other) ->
                one.getPartName().getName().compareTo(other.getPartName().getName()));
        return found.stream().map(target -> new Parts(file, target)).toList();
    }

    /** The part that an id in this one refers to; null when there is none inside the file. */
    @Nullable
    Parts byId(@Nullable String id) {
        PackageRelationship relationship = id == null ? null : part.getRelationship(id);
        PackagePart target = relationship == null ? null : target(relationship);
        return target == null ? null : new Parts(file, target);
    }

    /** The address that an id in this part stands for. */
    @Nullable
    String address(@Nullable String id) {
        PackageRelationship relationship = id == null ? null : part.getRelationship(id);
        return relationship == null || relationship.getTargetMode() != TargetMode.EXTERNAL
                ? null
                : relationship.getTargetURI().toString();
    }

    private @Nullable PackagePart target(PackageRelationship relationship) {
        if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
            return null;
        }
        try {
            return file.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
        } catch (InvalidFormatException nameless) {
            return null;
        }
    }
}
