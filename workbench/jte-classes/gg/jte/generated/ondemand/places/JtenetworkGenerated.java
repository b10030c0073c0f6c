package gg.jte.generated.ondemand.places;
import id.kawat.workbench.places.Heading;
import id.kawat.workbench.Assets;
import id.kawat.workbench.Visit;
import id.kawat.workbench.places.NetworkPage.Row;
import id.kawat.export.PartyRank;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtenetworkGenerated {
	public static final String JTE_NAME = "places/network.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,6,6,6,21,21,21,23,23,23,23,23,23,23,24,24,24,25,25,25,27,27,27,27,28,28,28,28,28,28,28,28,28,29,29,30,30,30,30,30,30,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,31,33,33,34,34,34,34,34,34,34,34,34,34,34,34,35,35,35,35,35,35,35,35,36,36,36,38,38,39,39,39,40,40,43,43,43,43,43,43,43,43,43,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,44,45,45,45,45,45,45,45,45,45,46,46,46,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,49,51,51,51,54,54,54,55,55,55,55,55,55,55,55,55,57,57,58,58,58,58,58,58,58,58,58,58,58,58,58,58,58,58,59,59,61,61,61,64,64,64,64,64,64,65,65,65,65,65,65,65,65,65,66,66,66,66,66,66,66,66,66,66,66,66,66,66,66,68,68,69,69,69,69,69,69,69,69,69,69,69,69,69,69,69,69,69,69,69,69,69,69,69,69,70,70,70,71,71,71,71,71,71,72,72,73,73,75,75,75,78,78,79,79,79,80,80,80,80,80,80,80,80,80,81,81,81,81,81,81,81,81,81,82,82,82,82,82,82,82,82,82,83,83,83,84,84,84,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,20,20,20};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, String with, String type, List<String> types, int least, boolean others, String since, String until, List<Integer> years, List<Row> rows, int inAll, List<PartyRank> ranks, List<String> names, String query, String graph) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, visit.say("nav.network"), "network", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"head\"><div>\n");
				if (!with.isEmpty()) {
					jteOutput.writeContent("<p class=\"over\"><a href=\"/network\">");
					jteOutput.setContext("a", null);
					jteOutput.writeUserContent(visit.say("places.network.all"));
					jteOutput.writeContent("</a></p>");
				}
				jteOutput.writeContent("\n<h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(with.isEmpty() ? visit.say("nav.network") : visit.say("places.network.of", with));
				jteOutput.writeContent("</h1>\n<p class=\"quiet\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.say("places.network.lead"));
				jteOutput.writeContent("</p>\n</div>\n<div class=\"actions\"><a class=\"button\" href=\"/network.graphml");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(query);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\" download>GraphML</a></div></header>\n<form class=\"filters\" action=\"/network\"");
				var __jte_html_attribute_0 = visit.say("places.filters");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("form", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				gg.jte.generated.ondemand.places.JtepartyfieldGenerated.render(jteOutput, jteHtmlInterceptor, visit, with, names, visit.say("places.centre"));
				jteOutput.writeContent("\n<div class=\"field\"><label for=\"type\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("places.type"));
				jteOutput.writeContent("</label><select id=\"type\" name=\"type\"><option value=\"\">");
				jteOutput.setContext("option", null);
				jteOutput.writeUserContent(visit.say("places.any"));
				jteOutput.writeContent("</option>\n");
				for (var one : types) {
					jteOutput.writeContent("<option");
					var __jte_html_attribute_1 = one;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("option", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_2 = one.equals(type);
					if (__jte_html_attribute_2) {
					jteOutput.writeContent(" selected");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(visit.label("places.type", one));
					jteOutput.writeContent("</option>");
				}
				jteOutput.writeContent("\n</select></div>\n");
				gg.jte.generated.ondemand.places.JteyearfieldsGenerated.render(jteOutput, jteHtmlInterceptor, visit, years, since, until);
				jteOutput.writeContent("\n<div class=\"field\"><label for=\"least\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("places.least"));
				jteOutput.writeContent("</label><input id=\"least\" class=\"short\" type=\"number\" name=\"least\" min=\"1\"");
				var __jte_html_attribute_3 = least;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_3);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent("></div>\n<div class=\"field check\"><input id=\"others\" type=\"checkbox\" name=\"others\" value=\"1\"");
				var __jte_html_attribute_4 = others;
				if (__jte_html_attribute_4) {
				jteOutput.writeContent(" checked");
				}
				jteOutput.writeContent("><label for=\"others\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("places.others.too"));
				jteOutput.writeContent("</label></div>\n<button type=\"submit\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(visit.say("places.filter"));
				jteOutput.writeContent("</button>\n</form>\n");
				if (rows.isEmpty()) {
					jteOutput.writeContent("<p class=\"sheet empty\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.network.none"));
					jteOutput.writeContent("</p>\n");
				} else {
					jteOutput.writeContent("<div class=\"grid\">\n<section class=\"sheet w8\" aria-labelledby=\"n-picture\">\n<h2 id=\"n-picture\">");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(visit.say("places.picture"));
					jteOutput.writeContent(" <small class=\"legend\"><span class=\"key t5\"></span>");
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(visit.say("places.type.cooperation"));
					jteOutput.writeContent(" <span class=\"key t1\"></span>");
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(visit.say("places.type.conflict"));
					jteOutput.writeContent("</small></h2>\n<div id=\"network\" class=\"chart tall noscript\" role=\"img\"");
					var __jte_html_attribute_5 = visit.say("places.network.picture");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
						jteOutput.writeContent(" aria-label=\"");
						jteOutput.setContext("div", "aria-label");
						jteOutput.writeUserContent(__jte_html_attribute_5);
						jteOutput.setContext("div", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_6 = graph;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
						jteOutput.writeContent(" data-graph=\"");
						jteOutput.setContext("div", "data-graph");
						jteOutput.writeUserContent(__jte_html_attribute_6);
						jteOutput.setContext("div", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_7 = visit.say("places.events");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
						jteOutput.writeContent(" data-events=\"");
						jteOutput.setContext("div", "data-events");
						jteOutput.writeUserContent(__jte_html_attribute_7);
						jteOutput.setContext("div", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent("><p class=\"empty\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.network.noscript"));
					jteOutput.writeContent("</p></div>\n<div id=\"slider\" class=\"slider\" hidden");
					var __jte_html_attribute_8 = visit.say("places.allyears");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_8)) {
						jteOutput.writeContent(" data-all=\"");
						jteOutput.setContext("div", "data-all");
						jteOutput.writeUserContent(__jte_html_attribute_8);
						jteOutput.setContext("div", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n<label for=\"year\">");
					jteOutput.setContext("label", null);
					jteOutput.writeUserContent(visit.say("places.year"));
					jteOutput.writeContent("</label>\n<input id=\"year\" type=\"range\" min=\"0\" max=\"0\" value=\"0\" step=\"1\">\n<output id=\"year-said\" for=\"year\"></output>\n<button id=\"play\" type=\"button\" aria-pressed=\"false\"");
					var __jte_html_attribute_9 = visit.say("places.play");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_9)) {
						jteOutput.writeContent(" data-play=\"");
						jteOutput.setContext("button", "data-play");
						jteOutput.writeUserContent(__jte_html_attribute_9);
						jteOutput.setContext("button", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_10 = visit.say("places.stop");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_10)) {
						jteOutput.writeContent(" data-stop=\"");
						jteOutput.setContext("button", "data-stop");
						jteOutput.writeUserContent(__jte_html_attribute_10);
						jteOutput.setContext("button", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("button", null);
					jteOutput.writeUserContent(visit.say("places.play"));
					jteOutput.writeContent("</button>\n</div>\n<p class=\"quiet small\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.network.how"));
					jteOutput.writeContent("</p>\n</section>\n<section class=\"sheet w4\" aria-labelledby=\"n-ranks\">\n<h2 id=\"n-ranks\">");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(visit.say("places.ranks"));
					jteOutput.writeContent("</h2>\n<table class=\"tight\"><thead><tr><th scope=\"col\" class=\"num\">#</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.name"));
					jteOutput.writeContent("</th><th scope=\"col\" class=\"num\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.partners"));
					jteOutput.writeContent("</th><th scope=\"col\" class=\"num\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.events"));
					jteOutput.writeContent("</th></tr></thead>\n<tbody>\n");
					for (var rank : ranks) {
						jteOutput.writeContent("<tr><td class=\"num\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(rank.rank());
						jteOutput.writeContent("</td><th scope=\"row\" class=\"name\"><a href=\"/network?with=");
						jteOutput.setContext("a", "href");
						jteOutput.writeUserContent(Visit.escaped(rank.party().code()));
						jteOutput.setContext("a", null);
						jteOutput.writeContent("\">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(Heading.of(visit, rank.party()));
						jteOutput.writeContent("</a></th><td class=\"num\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(visit.number(rank.degree()));
						jteOutput.writeContent("</td><td class=\"num\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(visit.number(rank.events()));
						jteOutput.writeContent("</td></tr>\n");
					}
					jteOutput.writeContent("</tbody></table>\n<p class=\"quiet small\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.ranks.how"));
					jteOutput.writeContent("</p>\n</section>\n<section class=\"sheet\" aria-labelledby=\"n-table\">\n<h2 id=\"n-table\">");
					jteOutput.setContext("h2", null);
					jteOutput.writeUserContent(visit.say("places.ties"));
					jteOutput.writeContent(" <small>");
					jteOutput.setContext("small", null);
					jteOutput.writeUserContent(rows.size() < inAll ? visit.say("places.shown", visit.number(rows.size()), visit.number(inAll)) : visit.number(inAll));
					jteOutput.writeContent("</small></h2>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\"");
					var __jte_html_attribute_11 = visit.say("places.ties");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_11)) {
						jteOutput.writeContent(" aria-label=\"");
						jteOutput.setContext("div", "aria-label");
						jteOutput.writeUserContent(__jte_html_attribute_11);
						jteOutput.setContext("div", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n<table id=\"ties\"><thead><tr><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.pair"));
					jteOutput.writeContent("</th><th scope=\"col\" class=\"num\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.events"));
					jteOutput.writeContent("</th><th scope=\"col\" class=\"num some\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.type.cooperation"));
					jteOutput.writeContent("</th><th scope=\"col\" class=\"num some\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.type.conflict"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.tone"));
					jteOutput.writeContent("</th></tr></thead>\n<tbody>\n");
					for (var row : rows) {
						jteOutput.writeContent("<tr");
						var __jte_html_attribute_12 = row.key();
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_12)) {
							jteOutput.writeContent(" data-tie=\"");
							jteOutput.setContext("tr", "data-tie");
							jteOutput.writeUserContent(__jte_html_attribute_12);
							jteOutput.setContext("tr", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent("><th scope=\"row\" class=\"name\"><a");
						var __jte_html_attribute_13 = visit.link(row.tie().a(), row.tie().b());
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_13)) {
							jteOutput.writeContent(" href=\"");
							jteOutput.setContext("a", "href");
							jteOutput.writeUserContent(__jte_html_attribute_13);
							jteOutput.setContext("a", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(Heading.of(visit, row.tie().a()));
						jteOutput.writeContent(" – ");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(Heading.of(visit, row.tie().b()));
						jteOutput.writeContent("</a></th>\n<td class=\"num\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(visit.number(row.weight()));
						jteOutput.writeContent("</td>\n<td class=\"num some\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(visit.number(row.tie().tone().cooperative()));
						jteOutput.writeContent("</td><td class=\"num some\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(visit.number(row.tie().tone().conflictive()));
						jteOutput.writeContent("</td>\n<td>");
						gg.jte.generated.ondemand.places.JtetoneGenerated.render(jteOutput, jteHtmlInterceptor, visit, row.tie().tone());
						jteOutput.writeContent("</td></tr>\n");
					}
					jteOutput.writeContent("</tbody></table></div>\n<p class=\"quiet small\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.counting"));
					jteOutput.writeContent("</p>\n</section>\n</div>\n");
				}
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<link rel=\"stylesheet\"");
				var __jte_html_attribute_14 = Assets.at("places.css");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_14)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("link", "href");
					jteOutput.writeUserContent(__jte_html_attribute_14);
					jteOutput.setContext("link", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n<script");
				var __jte_html_attribute_15 = Assets.at("cytoscape.js");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_15)) {
					jteOutput.writeContent(" src=\"");
					jteOutput.setContext("script", "src");
					jteOutput.writeUserContent(__jte_html_attribute_15);
					jteOutput.setContext("script", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" defer></script>\n<script");
				var __jte_html_attribute_16 = Assets.at("network.js");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_16)) {
					jteOutput.writeContent(" src=\"");
					jteOutput.setContext("script", "src");
					jteOutput.writeUserContent(__jte_html_attribute_16);
					jteOutput.setContext("script", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" defer></script>\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		String with = (String)params.get("with");
		String type = (String)params.get("type");
		List<String> types = (List<String>)params.get("types");
		int least = (int)params.get("least");
		boolean others = (boolean)params.get("others");
		String since = (String)params.get("since");
		String until = (String)params.get("until");
		List<Integer> years = (List<Integer>)params.get("years");
		List<Row> rows = (List<Row>)params.get("rows");
		int inAll = (int)params.get("inAll");
		List<PartyRank> ranks = (List<PartyRank>)params.get("ranks");
		List<String> names = (List<String>)params.get("names");
		String query = (String)params.get("query");
		String graph = (String)params.get("graph");
		render(jteOutput, jteHtmlInterceptor, visit, with, type, types, least, others, since, until, years, rows, inAll, ranks, names, query, graph);
	}
}
