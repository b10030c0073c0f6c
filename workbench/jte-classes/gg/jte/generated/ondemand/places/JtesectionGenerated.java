package gg.jte.generated.ondemand.places;
import id.kawat.workbench.Visit;
import id.kawat.workbench.places.Section;
@SuppressWarnings("unchecked")
public final class JtesectionGenerated {
	public static final String JTE_NAME = "places/section.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,5,5,5,5,5,5,5,5,6,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,9,9,10,10,10,10,11,11,11,11,11,11,11,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,12,14,14,15,15,15,16,16,18,18,19,19,20,20,22,22,23,23,23,23,23,23,25,25,26,26,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, Section section) {
		if (section.waiting()) {
			jteOutput.writeContent("<section class=\"sheet\" aria-labelledby=\"s-");
			jteOutput.setContext("section", "aria-labelledby");
			jteOutput.writeUserContent(section.key());
			jteOutput.setContext("section", null);
			jteOutput.writeContent("\" aria-busy=\"true\" hx-get=\"");
			jteOutput.setContext("section", "hx-get");
			jteOutput.writeUserContent(section.address());
			jteOutput.setContext("section", null);
			jteOutput.writeContent("?part=sheet\" hx-trigger=\"load\" hx-swap=\"outerHTML\">\n<h2 id=\"s-");
			jteOutput.setContext("h2", "id");
			jteOutput.writeUserContent(section.key());
			jteOutput.setContext("h2", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(section.title());
			jteOutput.writeContent("</h2>\n<p class=\"empty\"><a");
			var __jte_html_attribute_0 = section.address();
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(visit.say("places.show"));
			jteOutput.writeContent("</a></p>\n</section>\n");
		} else {
			jteOutput.writeContent("<section class=\"sheet\" aria-labelledby=\"s-");
			jteOutput.setContext("section", "aria-labelledby");
			jteOutput.writeUserContent(section.key());
			jteOutput.setContext("section", null);
			jteOutput.writeContent("\">\n<h2 id=\"s-");
			jteOutput.setContext("h2", "id");
			jteOutput.writeUserContent(section.key());
			jteOutput.setContext("h2", null);
			jteOutput.writeContent("\">");
			jteOutput.setContext("h2", null);
			jteOutput.writeUserContent(section.title());
			jteOutput.writeContent("\n");
			if (!section.next().isEmpty()) {
				jteOutput.writeContent("<a");
				var __jte_html_attribute_1 = section.address();
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(visit.say("places.all"));
				jteOutput.writeContent("<span class=\"hidden\">: ");
				jteOutput.setContext("span", null);
				jteOutput.writeUserContent(section.title());
				jteOutput.writeContent("</span></a>");
			}
			jteOutput.writeContent("\n</h2>\n");
			if (section.lines().isEmpty()) {
				jteOutput.writeContent("<p class=\"empty\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.label("places.empty", section.key()));
				jteOutput.writeContent("</p>\n");
			} else {
				jteOutput.writeContent("<ul class=\"lines\">\n");
				for (var line : section.lines()) {
					jteOutput.writeContent("<li>");
					gg.jte.generated.ondemand.places.JtelineGenerated.render(jteOutput, jteHtmlInterceptor, visit, line);
					jteOutput.writeContent("</li>\n");
				}
				jteOutput.writeContent("</ul>\n");
			}
			if (!section.note().isEmpty()) {
				jteOutput.writeContent("<p class=\"quiet small\">");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(section.note());
				jteOutput.writeContent("</p>");
			}
			jteOutput.writeContent("\n</section>\n");
		}
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		Section section = (Section)params.get("section");
		render(jteOutput, jteHtmlInterceptor, visit, section);
	}
}
