// expect: nothing
// options: CP:MAINOUT
package sample;

import io.github.catalogkit.annotation.*;

@Section("Only for tests")
interface Extra {
    @Tool(title = "Fake", url = "https://example.org/fake", seeAlso = A.S.T1.class)
    class Fake {}
}
