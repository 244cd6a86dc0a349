package org.example;

import io.github.catalogkit.model.Section;
import io.github.catalogkit.model.Tool;
import io.github.catalogkit.registry.SectionData;
import io.github.catalogkit.registry.SourceOrder;

/** What the sections in {@code Meshes} hold. Programs use the registry. */
@SourceOrder(value = {"Software Software.Linkerdd"})
@java.lang.SuppressWarnings("exports")
@javax.annotation.processing.Generated("io.github.catalogkit.processor.SectionProcessor")
public final class MeshesConstants {
    private MeshesConstants() {}

    /** What {@link MeshesConstants.Software} is made of. */
    public static final class Software$$data {
        /** The data of the section. */
        public static final SectionData data = SectionData.load(Software$$data.class, "org.example.MeshesConstants.Software");

        private Software$$data() {}
    }

    /** The section <b>Software</b>: 1 entry. */
    public static class Software {
        static final Tool[] tools = Software$$data.data.all(Tool.class);

        /** <a href="https://linkerd.io/">Linkerdd</a>. */
        public static final Tool LINKERDD = tools[0];

        /** The section with its entries and the sections below it. */
        public static final Section SECTION = Software$$data.data.section();

        /** For the registry, which names the section as its catalog does. */
        protected Software() {}
    }
}
