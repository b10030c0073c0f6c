package gg.jte.generated.ondemand.places;
import id.kawat.workbench.Visit;
import id.kawat.workbench.places.Line;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtelinesGenerated {
	public static final String JTE_NAME = "places/lines.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,3,3,3,6,6,7,7,8,8,9,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,10,11,11,12,12,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, List<Line> lines, String next) {
		for (var line : lines) {
			jteOutput.writeContent("<li>");
			gg.jte.generated.ondemand.places.JtelineGenerated.render(jteOutput, jteHtmlInterceptor, visit, line);
			jteOutput.writeContent("</li>\n");
		}
		if (!next.isEmpty()) {
			jteOutput.writeContent("<li class=\"onward\"><a class=\"button\"");
			var __jte_html_attribute_0 = next;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(" hx-get=\"");
			jteOutput.setContext("a", "hx-get");
			jteOutput.writeUserContent(next);
			jteOutput.setContext("a", null);
			jteOutput.writeContent("&amp;part=1\" hx-target=\"closest li\" hx-swap=\"outerHTML\">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(visit.say("places.more"));
			jteOutput.writeContent("</a></li>\n");
		}
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		List<Line> lines = (List<Line>)params.get("lines");
		String next = (String)params.get("next");
		render(jteOutput, jteHtmlInterceptor, visit, lines, next);
	}
}
