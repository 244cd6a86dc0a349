// expect: 11:20 contains "open-vswitch"
// uses: ARegistry.S.OVS
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("S")
    interface S {
        @Tool(id = "open_vswitch", title = "Open vSwitch", url = "https://www.openvswitch.org/")
        class Ovs {}
    }
}
