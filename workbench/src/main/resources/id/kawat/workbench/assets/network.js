// Draws the network that the table tells, and shows one year of it at a time.
(() => {
  const place = document.getElementById("network");
  if (!place || typeof cytoscape === "undefined") {
    return;
  }
  const graph = JSON.parse(place.dataset.graph);
  const styles = getComputedStyle(document.documentElement);
  const colour = name => styles.getPropertyValue(name).trim();
  const language = document.documentElement.lang;
  place.replaceChildren();
  place.classList.remove("noscript");
  // Cytoscape would write a style element, which the page's policy forbids and places.css makes needless.
  const stand = document.createElement("meta");
  stand.id = "__________cytoscape_stylesheet";
  document.head.append(stand);

  const years = [...new Set(graph.edges.flatMap(edge => Object.keys(edge.years)))].map(Number).filter(year => year > 0).sort((a, b) => a - b);

  // What an edge is in one year, or in all of them.
  const told = (edge, year) => {
    let events = 0, scored = 0, sum = 0;
    for (const [of, values] of Object.entries(edge.years)) {
      if (year === 0 || Number(of) === year) {
        events += values[0];
        scored += values[1];
        sum += values[2];
      }
    }
    return { events, tone: scored === 0 ? 0 : sum / scored };
  };
  const weigh = year => {
    const of = new Map();
    for (const edge of graph.edges) {
      of.set(edge.id, told(edge, year));
    }
    return of;
  };
  const most = Math.max(1, ...[...weigh(0).values()].map(one => one.events));
  const blend = tone => tone < -0.5 ? colour("--conf") : tone < 2 ? colour("--firm") : colour("--coop");

  const weights = weigh(0);
  const strength = new Map();
  for (const edge of graph.edges) {
    for (const end of [edge.source, edge.target]) {
      strength.set(end, (strength.get(end) || 0) + weights.get(edge.id).events);
    }
  }
  const strongest = Math.max(1, ...strength.values());
  const size = id => 10 + 26 * Math.sqrt((strength.get(id) || 0) / strongest);
  const width = events => 0.8 + 6 * Math.sqrt(events / most);

  const ranked = [...graph.nodes].sort((a, b) => (strength.get(b.id) || 0) - (strength.get(a.id) || 0));
  // A sunflower to begin with, the strongest in its middle: the same network looks the same each time.
  const start = new Map(ranked.map((node, i) => {
    const far = 60 * Math.sqrt(i), turn = i * 2.39996;
    return [node.id, { x: far * Math.cos(turn), y: far * Math.sin(turn) }];
  }));

  // With a hundred names over one another none could be read: the weaker ones show theirs when pointed at.
  const labelled = new Set(ranked.slice(0, 36).map(node => node.id));
  if (graph.centre) {
    labelled.add(graph.centre);
  }

  const cy = cytoscape({
    container: place,
    minZoom: 0.2,
    maxZoom: 4,
    elements: [
      ...graph.nodes.map(node => ({
        data: { ...node, label: labelled.has(node.id) ? node.name : "", size: size(node.id), shape: node.kind === "state" ? "ellipse" : node.kind === "body" ? "round-rectangle" : "diamond" },
        position: start.get(node.id),
        classes: node.id === graph.centre ? "centre" : "",
      })),
      ...graph.edges.map(edge => {
        const one = weights.get(edge.id);
        return { data: { ...edge, width: width(one.events), colour: blend(one.tone) } };
      }),
    ],
    style: [
      { selector: "node", style: {
        "background-color": colour("--accent"), "width": "data(size)", "height": "data(size)", "shape": "data(shape)",
        "label": "data(label)", "font-size": 12, "color": colour("--ink"), "font-family": getComputedStyle(document.body).fontFamily,
        "text-valign": "bottom", "text-margin-y": 3, "text-outline-color": colour("--sheet"), "text-outline-width": 2,
        "min-zoomed-font-size": 5 } },
      { selector: "node.centre", style: { "background-color": colour("--focus"), "font-weight": "bold" } },
      { selector: "edge", style: {
        "width": "data(width)", "line-color": "data(colour)", "curve-style": "haystack", "haystack-radius": 0.2, "opacity": 0.62 } },
      { selector: ".away", style: { "opacity": 0.06, "text-opacity": 0.15 } },
      { selector: ".faint", style: { "opacity": 0.12, "text-opacity": 0.25 } },
      { selector: "edge.near", style: { "opacity": 0.95 } },
    ],
    layout: { name: "preset" },
  });
  // Threads hold the pieces of the network together while it is laid out, else each would be put into a corner of its own.
  const threads = cy.collection();
  cy.elements().components().forEach(piece => {
    const strongest = piece.nodes().max(node => strength.get(node.id()) || 0).ele;
    if (ranked.length > 0 && strongest && !piece.contains(cy.getElementById(ranked[0].id))) {
      threads.merge(cy.add({ group: "edges", data: { source: ranked[0].id, target: strongest.id(), width: 0.1, colour: colour("--sheet") } }));
    }
  });
  cy.layout({ name: "cose", animate: false, randomize: false, fit: false, idealEdgeLength: () => 70, nodeRepulsion: () => 12000,
    nodeOverlap: 20, gravity: 1, numIter: 1500, edgeElasticity: () => 80 }).run();
  cy.remove(threads);
  // As wide and as high as there is room.
  const box = cy.nodes().boundingBox({ includeLabels: false });
  const broad = Math.min(2, Math.max(0.5, (place.clientWidth / place.clientHeight) / (box.w / Math.max(1, box.h))));
  cy.nodes().positions(node => ({ x: node.position("x") * Math.sqrt(broad), y: node.position("y") / Math.sqrt(broad) }));
  cy.fit(cy.elements(), 30);
  cy.style().selector("node").style("font-size", Math.max(8, 12 / cy.zoom())).update();

  cy.on("mouseover", "node", event => {
    const near = event.target.closedNeighborhood();
    cy.elements().difference(near).addClass("faint");
    near.edges().addClass("near");
    near.nodes().forEach(node => {
      node.data("label", node.data("name"));
    });
  });
  cy.on("mouseout", "node", () => {
    cy.elements().removeClass("faint near");
    cy.nodes().forEach(node => {
      node.data("label", labelled.has(node.id()) ? node.data("name") : "");
    });
  });
  cy.on("tap", "node, edge", event => {
    location.assign(event.target.data("href"));
  });

  const rows = new Map([...document.querySelectorAll("[data-tie]")].map(row => [row.dataset.tie, row]));
  const whole = new Map([...rows].map(([id, row]) => [id, [...row.cells].map(cell => cell.textContent)]));
  const show = year => {
    const of = weigh(year);
    cy.batch(() => {
      cy.edges().forEach(edge => {
        const one = of.get(edge.id());
        edge.data({ width: width(one.events), colour: blend(one.tone) });
        edge.toggleClass("away", one.events === 0);
      });
      cy.nodes().forEach(node => {
        node.toggleClass("away", year !== 0 && node.connectedEdges().every(edge => of.get(edge.id()).events === 0));
      });
    });
    for (const [id, row] of rows) {
      const one = of.get(id);
      row.hidden = !one || one.events === 0;
      [...row.cells].forEach((cell, i) => {
        if (i === 1) {
          cell.textContent = one ? one.events.toLocaleString(language) : "";
        } else if (i > 1) {
          // These are of all years.
          cell.classList.toggle("quiet", year !== 0);
        }
      });
      if (year === 0) {
        row.hidden = false;
        row.cells[1].textContent = whole.get(id)[1];
      }
    }
  };

  const slider = document.getElementById("slider");
  if (years.length > 1) {
    const input = document.getElementById("year");
    const output = document.getElementById("year-said");
    const play = document.getElementById("play");
    slider.hidden = false;
    input.max = String(years.length);
    const turn = () => {
      const at = Number(input.value);
      const year = at === 0 ? 0 : years[at - 1];
      output.textContent = year === 0 ? slider.dataset.all : String(year);
      input.setAttribute("aria-valuetext", output.textContent);
      show(year);
    };
    input.addEventListener("input", turn);
    let running = 0;
    const stop = () => {
      clearInterval(running);
      running = 0;
      play.textContent = play.dataset.play;
      play.setAttribute("aria-pressed", "false");
    };
    play.addEventListener("click", () => {
      if (running) {
        stop();
        return;
      }
      play.textContent = play.dataset.stop;
      play.setAttribute("aria-pressed", "true");
      input.value = "0";
      running = setInterval(() => {
        if (Number(input.value) >= years.length) {
          stop();
          return;
        }
        input.value = String(Number(input.value) + 1);
        turn();
      }, 1100);
    });
    output.textContent = slider.dataset.all;
  }
})();
