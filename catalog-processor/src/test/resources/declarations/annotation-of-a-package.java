// expect: 3:1 contains "not applicable"
// file: sample/package-info.java
@io.github.catalogkit.annotation.Catalog(id = "p", title = "P")
package sample;
