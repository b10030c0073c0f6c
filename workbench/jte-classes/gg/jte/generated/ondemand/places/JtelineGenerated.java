package gg.jte.generated.ondemand.places;
import id.kawat.workbench.Visit;
import id.kawat.workbench.places.Line;
@SuppressWarnings("unchecked")
public final class JtelineGenerated {
	public static final String JTE_NAME = "places/line.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,4,4,4,4,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,5,6,6,7,7,7,7,7,7,7,8,8,9,9,9,9,9,9,10,10,12,12,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,13,14,14,15,15,15,15,15,15,17,17,18,18,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, Line line) {
		if (!line.when().isEmpty()) {
			jteOutput.writeContent("<span class=\"when\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(line.when());
			jteOutput.writeContent("</span> ");
		}
		jteOutput.writeContent("\n");
		if (line.address().isEmpty()) {
			jteOutput.writeContent("<span class=\"what\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(line.said());
			jteOutput.writeContent("</span>");
		} else {
			jteOutput.writeContent("<a class=\"what\"");
			var __jte_html_attribute_0 = line.address();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(line.said());
			jteOutput.writeContent("</a>");
		}
		jteOutput.writeContent("\n");
		for (var mark : line.marks()) {
			jteOutput.writeContent("<span class=\"chip ");
			jteOutput.setContext("span", "class");
			jteOutput.writeUserContent(mark.tone());
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(mark.words());
			jteOutput.writeContent("</span>\n");
		}
		if (!line.note().isEmpty()) {
			jteOutput.writeContent("<span class=\"told\">");
			jteOutput.setContext("span", null);
			jteOutput.writeUserContent(line.note());
			jteOutput.writeContent("</span>");
		}
		jteOutput.writeContent("\n");
		if (!line.sources().isEmpty()) {
			jteOutput.writeContent("<span class=\"src\">\n");
			for (var source : line.sources()) {
				jteOutput.writeContent("<a");
				var __jte_html_attribute_1 = source.address();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				var __jte_html_attribute_2 = source.words();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
					jteOutput.writeContent(" title=\"");
					jteOutput.setContext("a", "title");
					jteOutput.writeUserContent(__jte_html_attribute_2);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(source.label());
				jteOutput.writeContent("</a>\n");
			}
			if (line.others() > 0) {
				jteOutput.writeContent("<span>");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(visit.say("places.others", visit.number(line.others())));
				jteOutput.writeContent("</span>");
			}
			jteOutput.writeContent("\n</span>\n");
		}
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		Line line = (Line)params.get("line");
		render(jteOutput, jteHtmlInterceptor, visit, line);
	}
}
