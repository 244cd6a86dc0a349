// expect: 15:5 contains "case"
package sample;

import io.github.catalogkit.annotation.*;

@Catalog(id = "a", title = "A")
interface A {
    @Section("DNS")
    interface DNS {
        @Tool(title = "CoreDNS", url = "https://coredns.io/")
        class CoreDns {}
    }

    @Section(value = "DNS over HTTPS", id = "doh")
    interface Dns {
        @Tool(title = "dnscrypt", url = "https://dnscrypt.info/")
        class DnsCrypt {}
    }
}
