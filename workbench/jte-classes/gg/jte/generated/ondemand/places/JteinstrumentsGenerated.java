package gg.jte.generated.ondemand.places;
import id.kawat.workbench.Assets;
import id.kawat.workbench.Visit;
import id.kawat.workbench.places.Line;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JteinstrumentsGenerated {
	public static final String JTE_NAME = "places/instruments.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,4,4,4,13,13,13,15,15,15,16,16,16,18,18,18,18,18,18,18,18,18,19,19,20,20,20,20,20,20,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,21,23,23,23,23,23,23,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,24,26,26,26,29,29,30,30,30,31,31,33,33,35,35,37,37,37,37,38,38,38,38,38,38,38,38,38,39,39,39,40,40,40,4,5,6,7,8,9,10,11,12,12,12,12};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, String with, String kind, String stage, List<String> kinds, List<String> stages, List<String> names, List<Line> lines, String next) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, visit.say("places.instruments"), "places", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"head\"><div>\n<h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(visit.say("places.instruments"));
				jteOutput.writeContent("</h1>\n<p class=\"quiet\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.say("places.instruments.lead"));
				jteOutput.writeContent("</p>\n</div></header>\n<form class=\"filters\" action=\"/instruments\"");
				var __jte_html_attribute_0 = visit.say("places.filters");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("form", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("form", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				gg.jte.generated.ondemand.places.JtepartyfieldGenerated.render(jteOutput, jteHtmlInterceptor, visit, with, names, "");
				jteOutput.writeContent("\n<div class=\"field\"><label for=\"ik\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("places.kind"));
				jteOutput.writeContent("</label><select id=\"ik\" name=\"kind\"><option value=\"\">");
				jteOutput.setContext("option", null);
				jteOutput.writeUserContent(visit.say("places.any"));
				jteOutput.writeContent("</option>\n");
				for (var one : kinds) {
					jteOutput.writeContent("<option");
					var __jte_html_attribute_1 = one;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_1);
						jteOutput.setContext("option", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_2 = one.equals(kind);
					if (__jte_html_attribute_2) {
					jteOutput.writeContent(" selected");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(visit.label("instrument", one).replace("{0} ", ""));
					jteOutput.writeContent("</option>");
				}
				jteOutput.writeContent("\n</select></div>\n<div class=\"field\"><label for=\"is\">");
				jteOutput.setContext("label", null);
				jteOutput.writeUserContent(visit.say("places.stage"));
				jteOutput.writeContent("</label><select id=\"is\" name=\"stage\"><option value=\"\">");
				jteOutput.setContext("option", null);
				jteOutput.writeUserContent(visit.say("places.any"));
				jteOutput.writeContent("</option>\n");
				for (var one : stages) {
					jteOutput.writeContent("<option");
					var __jte_html_attribute_3 = one;
					if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_3)) {
						jteOutput.writeContent(" value=\"");
						jteOutput.setContext("option", "value");
						jteOutput.writeUserContent(__jte_html_attribute_3);
						jteOutput.setContext("option", null);
						jteOutput.writeContent("\"");
					}
					var __jte_html_attribute_4 = one.equals(stage);
					if (__jte_html_attribute_4) {
					jteOutput.writeContent(" selected");
					}
					jteOutput.writeContent(">");
					jteOutput.setContext("option", null);
					jteOutput.writeUserContent(visit.label("places.stage", one));
					jteOutput.writeContent("</option>");
				}
				jteOutput.writeContent("\n</select></div>\n<button type=\"submit\">");
				jteOutput.setContext("button", null);
				jteOutput.writeUserContent(visit.say("places.filter"));
				jteOutput.writeContent("</button>\n</form>\n<div class=\"sheet\">\n");
				if (lines.isEmpty()) {
					jteOutput.writeContent("<p class=\"empty\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.empty.instruments"));
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
				var __jte_html_attribute_5 = Assets.at("places.css");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_5)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("link", "href");
					jteOutput.writeUserContent(__jte_html_attribute_5);
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
		String with = (String)params.get("with");
		String kind = (String)params.get("kind");
		String stage = (String)params.get("stage");
		List<String> kinds = (List<String>)params.get("kinds");
		List<String> stages = (List<String>)params.get("stages");
		List<String> names = (List<String>)params.get("names");
		List<Line> lines = (List<Line>)params.get("lines");
		String next = (String)params.get("next");
		render(jteOutput, jteHtmlInterceptor, visit, with, kind, stage, kinds, stages, names, lines, next);
	}
}
