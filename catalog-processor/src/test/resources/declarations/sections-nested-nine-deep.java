// expect: 19:34 contains "level 7"
// uses: ARegistry.CATALOG
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("Level 1")
    interface L1 {
        @Section("Level 2")
        interface L2 {
            @Section("Level 3")
            interface L3 {
                @Section("Level 4")
                interface L4 {
                    @Section("Level 5")
                    interface L5 {
                        @Section("Level 6")
                        interface L6 {
                            @Section("Level 7")
                            interface L7 {
                                @Section("Level 8")
                                interface L8 {
                                    @Section("Level 9")
                                    interface L9 {
                                        @Tool(title = "Deep", url = "https://example.org/deep")
                                        class Deep {}
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
