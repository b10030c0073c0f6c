// The pictures of a pair: what happened over time, how warm it was by month, figures with their targets.
(() => {
  const shade = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const charts = [];
  const start = id => {
    const place = document.getElementById(id);
    if (!place || !window.echarts) {
      return null;
    }
    const chart = echarts.init(place, null, { renderer: "svg" });
    charts.push(chart);
    return chart;
  };
  const base = () => ({
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, color: shade("--ink") },
    animation: !matchMedia("(prefers-reduced-motion: reduce)").matches,
    animationDuration: 250,
  });
  const axis = more => ({
    axisLine: { lineStyle: { color: shade("--firm") } },
    axisLabel: { color: shade("--soft") },
    splitLine: { lineStyle: { color: shade("--line") } },
    ...more,
  });
  const tooltip = { backgroundColor: "transparent", borderWidth: 0, padding: 0, confine: true };
  // Built of nodes, never of markup: what articles say stays text.
  const box = (...texts) => {
    const node = document.createElement("div");
    node.className = "tip";
    texts.filter(Boolean).forEach((text, i) => {
      const line = document.createElement(i ? "div" : "strong");
      line.textContent = text;
      node.append(line);
    });
    return node;
  };

  const timeline = all => {
    const chart = start("timeline");
    if (!chart || !all.dots.length) {
      chart && chart.getDom().remove();
      return;
    }
    const colour = score => (score >= 0 ? shade("--coop") : shade("--conf"));
    // Of a long history the last years come first.
    const days = all.dots.map(dot => Date.parse(dot.day)).sort((a, b) => a - b);
    const from = Math.max(days[0], days[days.length - 1] - 4 * 365.25 * 864e5);
    const kinds = [...new Set(all.dots.map(dot => dot.kind))];
    chart.setOption({
      ...base(),
      grid: { left: 34, right: 12, top: 34, bottom: 52 },
      legend: { type: "scroll", top: 0, textStyle: { color: shade("--ink") }, itemWidth: 12, pageIconColor: shade("--accent"),
        data: kinds.map(kind => all.names[kind]) },
      tooltip: { ...tooltip, trigger: "item", formatter: item => box(item.data.dot.when, item.data.dot.text) },
      xAxis: axis({ type: "time" }),
      yAxis: axis({ type: "value", min: -10, max: 10, interval: 5 }),
      dataZoom: [{ type: "inside", filterMode: "none", startValue: from }, { type: "slider", startValue: from, height: 18, bottom: 6, filterMode: "none" }],
      series: kinds.map(kind => ({
        name: all.names[kind],
        type: "scatter",
        large: false,
        data: all.dots.filter(dot => dot.kind === kind).map(dot => ({
          value: [dot.day, dot.score],
          dot,
          symbolSize: 8 + Math.min(10, 2 * dot.sources),
          itemStyle: { color: colour(dot.score), opacity: 0.75 },
        })),
        itemStyle: { color: colour(all.dots.find(dot => dot.kind === kind).score) },
      })),
    });
    chart.on("click", item => {
      if (item.data && item.data.dot && item.data.dot.at) {
        location.href = item.data.dot.at;
      }
    });
  };

  const intensity = all => {
    const chart = start("intensity");
    if (!chart || !all.months.length) {
      chart && chart.getDom().remove();
      return;
    }
    const bars = (name, key, colour) => ({
      name, type: "bar", stack: "score", data: all.months.map(month => [month.month + "-15", month[key]]),
      itemStyle: { color: colour }, barMaxWidth: 14, barMinWidth: 2,
    });
    chart.setOption({
      ...base(),
      grid: { left: 34, right: 12, top: 28, bottom: 24 },
      legend: { top: 0, textStyle: { color: shade("--ink") }, itemWidth: 12 },
      tooltip: { ...tooltip, trigger: "axis",
        formatter: items => {
          const month = all.months[items[0].dataIndex];
          return box(month.month, `${all.names.cooperation} ${month.cooperation}`, `${all.names.conflict} ${month.conflict}`,
            `${all.names.contacts} ${month.contacts}`);
        } },
      xAxis: axis({ type: "time" }),
      yAxis: axis({ type: "value" }),
      series: [bars(all.names.cooperation, "cooperation", shade("--coop")), bars(all.names.conflict, "conflict", shade("--conf"))],
    });
  };

  const series = all => {
    const place = document.getElementById("series");
    const each = all.series.filter(one => one.points.length + one.targets.length > 1);
    if (!place || !each.length) {
      place && place.remove();
      return;
    }
    // One unit on one picture: that of the series with most values.
    const largest = each.reduce((a, b) => (b.points.length > a.points.length ? b : a));
    const chart = start("series");
    const periods = [...new Set([...largest.points, ...largest.targets].map(point => point.period))].sort();
    const at = list => periods.map(period => {
      const point = list.find(one => one.period === period);
      return point ? { value: point.value, shown: point.shown } : null;
    });
    chart.setOption({
      ...base(),
      grid: { left: 8, right: 12, top: 30, bottom: 8, containLabel: true },
      legend: { top: 0, textStyle: { color: shade("--ink") }, itemWidth: 12 },
      tooltip: { ...tooltip, trigger: "item", formatter: item => box(item.name, item.data.shown) },
      xAxis: axis({ type: "category", data: periods }),
      yAxis: axis({ type: "value", axisLabel: { color: shade("--soft"),
        formatter: value => new Intl.NumberFormat(document.documentElement.lang, { notation: "compact" }).format(value) } }),
      series: [
        { name: `${largest.name} (${largest.unit})`, type: "bar", data: at(largest.points), itemStyle: { color: shade("--coop") }, barMaxWidth: 34 },
        { name: all.names.target, type: "scatter", symbol: "diamond", symbolSize: 15, data: at(largest.targets),
          itemStyle: { color: shade("--focus") } },
      ],
    });
  };

  document.addEventListener("DOMContentLoaded", () => {
    const place = document.getElementById("timeline");
    if (!place) {
      return;
    }
    fetch(place.dataset.from, { headers: { Accept: "application/json" } })
      .then(answer => answer.json())
      .then(all => {
        timeline(all);
        intensity(all);
        series(all);
        place.dataset.drawn = "yes";
      });
    addEventListener("resize", () => charts.forEach(chart => chart.resize()));
  });
})();
