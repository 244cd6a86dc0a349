// expect: 9:47 contains "processor"
// file: sample/B.java
// options: CP:RAWOUT
// uses: BRegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "b", title = "B", sections = A.S.class)
interface B {}
