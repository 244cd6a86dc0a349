package sample;

import io.github.catalogkit.annotation.Book;
import io.github.catalogkit.annotation.Course;
import io.github.catalogkit.annotation.Dataset;
import io.github.catalogkit.annotation.Event;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Slides;
import io.github.catalogkit.annotation.Talk;
import io.github.catalogkit.annotation.Video;
import io.github.catalogkit.annotation.Workshop;

@Section(value = "Media", id = "other-media")
interface Media {

    @Talk(
            title = "A talk",
            url = "https://example.org/talk",
            event = @Event(name = "KubeCon", date = "2017", place = "Austin"))
    class ATalk {}

    @Slides(title = "Slides", url = "https://example.org/deck", event = @Event(name = "LinuxCon"))
    class Deck {}

    @Video(title = "A film", url = "https://example.org/film")
    class Film {}

    @Workshop(title = "A workshop", url = "https://example.org/workshop")
    class HandsOn {}

    @Course(title = "A course", url = "https://example.org/course", provider = "Example University")
    class Lessons {}

    @Dataset(title = "Survey 2018", url = "https://example.org/survey", version = "2")
    class Survey2018 {}

    @Book(title = "A book")
    class ABook {}
}
