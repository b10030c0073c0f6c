package gg.jte.generated.ondemand.places;
import id.kawat.workbench.Assets;
import id.kawat.workbench.Visit;
import id.kawat.workbench.places.CountryPages.Row;
import java.util.List;
import java.util.Map;
@SuppressWarnings("unchecked")
public final class JtecountriesGenerated {
	public static final String JTE_NAME = "places/countries.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,5,5,5,12,12,12,14,14,14,15,15,15,17,17,17,17,17,17,19,19,19,19,19,19,19,19,19,20,20,20,21,21,21,21,21,21,21,21,21,22,22,22,24,24,24,25,25,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,26,27,27,29,29,29,31,31,32,32,32,33,33,34,34,34,34,34,34,34,34,34,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,36,38,38,39,39,39,39,39,39,39,39,39,39,39,39,39,39,39,40,40,40,41,41,41,42,42,43,43,43,44,44,44,45,45,45,45,46,46,50,50,51,51,51,52,52,53,53,53,54,54,55,55,55,56,56,56,56,56,56,56,56,56,57,57,57,57,57,57,57,57,57,58,58,58,59,59,59,5,6,7,8,9,10,11,11,11,11};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, List<Row> rows, int found, Map<String, Integer> counts, List<String> kinds, String kind, String q) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, visit.say("places.countries"), "places", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"head\"><div>\n<h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(visit.say("places.countries"));
				jteOutput.writeContent("</h1>\n<p class=\"quiet\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.say("places.countries.lead"));
				jteOutput.writeContent("</p>\n</div>\n<div class=\"actions\"><a class=\"button\" href=\"/people\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(visit.say("places.people"));
				jteOutput.writeContent("</a><a class=\"button\" href=\"/instruments\">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(visit.say("places.instruments"));
				jteOutput.writeContent("</a></div>\n</header>\n<form class=\"filters\" action=\"/countries\" role=\"search\"");
				var __jte_html_attribute_0 = visit.say("places.countries.filter");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("form", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n<div class=\"field wide\"><label for=\"cq\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("places.countries.filter"));
				jteOutput.writeContent("</label>\n<input id=\"cq\" type=\"search\" name=\"q\"");
				var __jte_html_attribute_1 = q;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" autocomplete=\"off\" data-narrows=\"#parties tbody tr\"></div>\n<div class=\"field\"><label for=\"ck\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("places.kind"));
				jteOutput.writeContent("</label>\n<select id=\"ck\" name=\"kind\">\n<option value=\"\">");
				jteOutput.setContext("option", null);
				jteOutput.writeUserContent(visit.say("places.kind.any"));
				jteOutput.writeContent("</option>\n");
				for (var one : kinds) {
					jteOutput.writeContent("<option");
					var __jte_html_attribute_2 = one;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_2);
						jteOutput.setContext("option", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_3 = one.equals(kind);
					if (__jte_html_attribute_3) {
					jteOutput.writeContent(" selected");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(visit.label("places.kinds", one));
					jteOutput.writeContent(" (");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(visit.number(counts.getOrDefault(one, 0)));
					jteOutput.writeContent(")</option>\n");
				}
				jteOutput.writeContent("</select></div>\n<button type=\"submit\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(visit.say("places.filter"));
				jteOutput.writeContent("</button>\n</form>\n");
				if (rows.isEmpty()) {
					jteOutput.writeContent("<p class=\"sheet empty\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.nobody"));
					jteOutput.writeContent("</p>\n");
				} else {
					jteOutput.writeContent("<div class=\"sheet scroll\" tabindex=\"0\" role=\"region\"");
					var __jte_html_attribute_4 = visit.say("places.countries");
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_4)) {
						jteOutput.writeContent(" aria-label=\"");
						jteOutput.setContext("div", "aria-label");
						jteOutput.writeUserContent(__jte_html_attribute_4);
						jteOutput.setContext("div", null);
						jteOutput.writeContent("\"");
					}
					jteOutput.writeContent(">\n<table id=\"parties\">\n<thead><tr><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.name"));
					jteOutput.writeContent("</th><th scope=\"col\" class=\"some\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.kind"));
					jteOutput.writeContent("</th><th scope=\"col\" class=\"num\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.articles"));
					jteOutput.writeContent("</th><th scope=\"col\" class=\"some\"><span class=\"hidden\">");
					jteOutput.setContext("span", null);
					jteOutput.writeUserContent(visit.say("places.share"));
					jteOutput.writeContent("</span></th><th scope=\"col\" class=\"num\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.partners"));
					jteOutput.writeContent("</th><th scope=\"col\" class=\"num some\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.events"));
					jteOutput.writeContent("</th><th scope=\"col\">");
					jteOutput.setContext("th", null);
					jteOutput.writeUserContent(visit.say("places.tone"));
					jteOutput.writeContent("</th></tr></thead>\n<tbody>\n");
					for (var row : rows) {
						jteOutput.writeContent("<tr><th scope=\"row\" class=\"name\"><a");
						var __jte_html_attribute_5 = visit.link(row.party());
						if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
							jteOutput.writeContent(" href=\"");
							jteOutput.setContext("a", "href");
							jteOutput.writeUserContent(__jte_html_attribute_5);
							jteOutput.setContext("a", null);
							jteOutput.writeContent("\"");
						}
						jteOutput.writeContent(">");
						jteOutput.setContext("a", null);
						jteOutput.writeUserContent(row.name());
						jteOutput.writeContent("</a> <span class=\"code quiet\">");
						jteOutput.setContext("span", null);
						jteOutput.writeUserContent(row.party().isOther() ? "" : row.party().code());
						jteOutput.writeContent("</span></th>\n<td class=\"some quiet\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(visit.label("places.kind", row.kind()));
						jteOutput.writeContent("</td>\n<td class=\"num\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(visit.number(row.articles()));
						jteOutput.writeContent("</td>\n<td class=\"some barred\">");
						gg.jte.generated.ondemand.places.JtebarGenerated.render(jteOutput, jteHtmlInterceptor, row.width(), "");
						jteOutput.writeContent("</td>\n<td class=\"num\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(visit.number(row.partners()));
						jteOutput.writeContent("</td>\n<td class=\"num some\">");
						jteOutput.setContext("td", null);
						jteOutput.writeUserContent(visit.number(row.events()));
						jteOutput.writeContent("</td>\n<td>");
						if (row.events() > 0) {
							gg.jte.generated.ondemand.places.JtetoneGenerated.render(jteOutput, jteHtmlInterceptor, visit, row.tone());
						}
						jteOutput.writeContent("</td></tr>\n");
					}
					jteOutput.writeContent("</tbody>\n</table>\n</div>\n");
					if (found > rows.size()) {
						jteOutput.writeContent("<p class=\"quiet\">");
						jteOutput.setContext("p", null);
						jteOutput.writeUserContent(visit.say("places.shown", visit.number(rows.size()), visit.number(found)));
						jteOutput.writeContent("</p>\n");
					}
					jteOutput.writeContent("<p class=\"quiet small\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.counting"));
					jteOutput.writeContent("</p>\n");
				}
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<link rel=\"stylesheet\"");
				var __jte_html_attribute_6 = Assets.at("places.css");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_6)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("link", "href");
					jteOutput.writeUserContent(__jte_html_attribute_6);
					jteOutput.setContext("link", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n<script");
				var __jte_html_attribute_7 = Assets.at("places.js");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_7)) {
					jteOutput.writeContent(" src=\"");
					jteOutput.setContext("script", "src");
					jteOutput.writeUserContent(__jte_html_attribute_7);
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
		List<Row> rows = (List<Row>)params.get("rows");
		int found = (int)params.get("found");
		Map<String, Integer> counts = (Map<String, Integer>)params.get("counts");
		List<String> kinds = (List<String>)params.get("kinds");
		String kind = (String)params.get("kind");
		String q = (String)params.get("q");
		render(jteOutput, jteHtmlInterceptor, visit, rows, found, counts, kinds, kind, q);
	}
}
