package id.kawat.workbench.places;

import id.kawat.workbench.Area;
import id.kawat.workbench.Desk;
import io.javalin.config.RoutesConfig;
import java.util.List;

/** Countries, people, instruments, the network, the map and the calendar. */
public final class Places implements Area {
    private final List<Area> pages;
    private final Desk desk;

    public Places(Desk desk) {
        this.desk = desk;
        this.pages = List.of(
                new CountryPages(desk),
                new PeoplePages(desk),
                new InstrumentPages(desk),
                new NetworkPage(desk),
                new MapPage(desk),
                new CalendarPages(desk));
    }

    @Override
    public void open(RoutesConfig routes) {
        pages.forEach(page -> page.open(routes));
        // Of a large record this takes seconds, which nobody need wait for.
        desk.prepare(() -> Dealings.of(desk));
    }
}
