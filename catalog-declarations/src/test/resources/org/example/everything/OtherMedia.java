package org.example.everything;

import io.github.catalogkit.annotation.Author;
import io.github.catalogkit.annotation.Course;
import io.github.catalogkit.annotation.Event;
import io.github.catalogkit.annotation.Section;
import io.github.catalogkit.annotation.Slides;
import io.github.catalogkit.annotation.Talk;
import io.github.catalogkit.annotation.Tutorial;
import io.github.catalogkit.annotation.Video;
import io.github.catalogkit.annotation.Workshop;

@Section("Other")
interface OtherMedia {

    @Talk(title = "The Easy--Don't Drive Yourself Crazy--Way", url = "https://example.org/talk",
            event = @Event(name = "NetConf", date = "2017-12-06", place = "Austin"), id = "talk",
            authors = @Author(name = "Gerard Hickey"))
    class TalkEntry {}

    @Slides(title = "Kubernetes Networking 101", url = "https://example.org/deck", event = @Event(name = "LinuxCon"),
            authors = @Author(name = "Bryan Boreham", affiliation = "WeaveWorks"))
    class Deck {}

    @Video(title = "A short film", url = "https://example.org/video", id = "video")
    class VideoEntry {}

    @Workshop(title = "Deep Dive Workshop", url = "https://example.org/workshop",
            event = @Event(name = "NetConf", date = "2017-12-06", place = "Austin"), id = "workshop")
    class WorkshopEntry {}

    @Course(title = "Networking 101", url = "https://example.org/course", provider = "Example University",
            id = "course")
    class CourseEntry {}

    @Tutorial(title = "By Example", url = "https://example.org/tutorial", id = "tutorial")
    class TutorialEntry {}
}
