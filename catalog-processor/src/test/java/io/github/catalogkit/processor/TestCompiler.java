package io.github.catalogkit.processor;

import java.util.List;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that the processors have to serve. */
enum TestCompiler {
    JAVAC("-Xlint:all,-processing,-options -Xmaxerrs 100000 -Xmaxwarns 100000") {
        @Override
        JavaCompiler compiler() {
            return ToolProvider.getSystemJavaCompiler();
        }
    },

    /** Eclipse's compiler. */
    ECJ("-proceedOnError") {
        @Override
        JavaCompiler compiler() {
            return new EclipseCompiler();
        }
    };

    private final String options;

    TestCompiler(String options) {
        this.options = options;
    }

    abstract JavaCompiler compiler();

    /** Options that only this compiler has. */
    List<String> options() {
        return List.of(options.split(" "));
    }

    /** All processors, as a compiler that finds them by their service file runs them. */
    static List<Processor> processors() {
        return List.of(new SectionProcessor(), new CatalogProcessor());
    }
}
