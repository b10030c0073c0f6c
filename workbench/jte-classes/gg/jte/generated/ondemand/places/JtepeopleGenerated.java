package gg.jte.generated.ondemand.places;
import id.kawat.workbench.Assets;
import id.kawat.workbench.Visit;
import id.kawat.workbench.places.Line;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtepeopleGenerated {
	public static final String JTE_NAME = "places/people.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,10,10,10,12,12,12,13,13,13,15,15,15,15,15,15,15,15,15,16,16,16,16,16,16,16,16,16,16,16,16,17,17,18,18,18,21,21,22,22,22,23,23,25,25,27,27,29,29,29,29,30,30,30,30,30,30,30,30,30,31,31,31,32,32,32,4,5,6,7,8,9,9,9,9};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, String q, String with, List<String> names, List<Line> lines, String next) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, visit.say("places.people"), "places", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"head\"><div>\n<h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(visit.say("places.people"));
				jteOutput.writeContent("</h1>\n<p class=\"quiet\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.say("places.people.lead"));
				jteOutput.writeContent("</p>\n</div></header>\n<form class=\"filters\" action=\"/people\" role=\"search\"");
				var __jte_html_attribute_0 = visit.say("places.people.filter");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("form", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n<div class=\"field wide\"><label for=\"pq\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("places.people.filter"));
				jteOutput.writeContent("</label><input id=\"pq\" type=\"search\" name=\"q\"");
				var __jte_html_attribute_1 = q;
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" value=\"");
					jteOutput.setContext("input", "value");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("input", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(" autocomplete=\"off\"></div>\n");
				gg.jte.generated.ondemand.places.JtepartyfieldGenerated.render(jteOutput, jteHtmlInterceptor, visit, with, names, "");
				jteOutput.writeContent("\n<button type=\"submit\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(visit.say("places.filter"));
				jteOutput.writeContent("</button>\n</form>\n<div class=\"sheet\">\n");
				if (lines.isEmpty()) {
					jteOutput.writeContent("<p class=\"empty\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.nobody"));
					jteOutput.writeContent("</p>\n");
				} else {
					jteOutput.writeContent("<ul class=\"lines\">\n");
					gg.jte.generated.ondemand.places.JtelinesGenerated.render(jteOutput, jteHtmlInterceptor, visit, lines, next);
					jteOutput.writeContent("\n</ul>\n");
				}
				jteOutput.writeContent("</div>\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<link rel=\"stylesheet\"");
				var __jte_html_attribute_2 = Assets.at("places.css");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("link", "href");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("link", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
			}
		});
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		String q = (String)params.get("q");
		String with = (String)params.get("with");
		List<String> names = (List<String>)params.get("names");
		List<Line> lines = (List<Line>)params.get("lines");
		String next = (String)params.get("next");
		render(jteOutput, jteHtmlInterceptor, visit, q, with, names, lines, next);
	}
}
