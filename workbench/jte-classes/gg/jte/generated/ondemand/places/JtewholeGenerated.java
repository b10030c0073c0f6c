package gg.jte.generated.ondemand.places;
import id.kawat.workbench.places.Heading;
import id.kawat.workbench.Assets;
import id.kawat.workbench.Visit;
import id.kawat.workbench.places.Section;
import id.kawat.lexicon.Party;
@SuppressWarnings("unchecked")
public final class JtewholeGenerated {
	public static final String JTE_NAME = "places/whole.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,5,5,5,8,8,8,10,10,10,10,10,10,10,10,10,10,10,10,11,11,11,14,14,15,15,15,16,16,18,18,20,20,21,21,21,21,21,21,23,23,23,23,24,24,24,24,24,24,24,24,24,25,25,25,26,26,26,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, Party party, Section section) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, section.title() + " · " + Heading.of(visit, party), "places", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<header class=\"head\"><div>\n<p class=\"over\"><a");
				var __jte_html_attribute_0 = visit.link(party);
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("a", "href");
					jteOutput.writeUserContent(__jte_html_attribute_0);
					jteOutput.setContext("a", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">");
				jteOutput.setContext("a", null);
				jteOutput.writeUserContent(Heading.of(visit, party));
				jteOutput.writeContent("</a></p>\n<h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(section.title());
				jteOutput.writeContent("</h1>\n</div></header>\n<div class=\"sheet\">\n");
				if (section.lines().isEmpty()) {
					jteOutput.writeContent("<p class=\"empty\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.label("places.empty", section.key()));
					jteOutput.writeContent("</p>\n");
				} else {
					jteOutput.writeContent("<ul class=\"lines\">\n");
					gg.jte.generated.ondemand.places.JtelinesGenerated.render(jteOutput, jteHtmlInterceptor, visit, section.lines(), section.next());
					jteOutput.writeContent("\n</ul>\n");
				}
				if (!section.note().isEmpty()) {
					jteOutput.writeContent("<p class=\"quiet small\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(section.note());
					jteOutput.writeContent("</p>");
				}
				jteOutput.writeContent("\n</div>\n");
			}
		}, new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<link rel=\"stylesheet\"");
				var __jte_html_attribute_1 = Assets.at("places.css");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" href=\"");
					jteOutput.setContext("link", "href");
					jteOutput.writeUserContent(__jte_html_attribute_1);
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
		Party party = (Party)params.get("party");
		Section section = (Section)params.get("section");
		render(jteOutput, jteHtmlInterceptor, visit, party, section);
	}
}
