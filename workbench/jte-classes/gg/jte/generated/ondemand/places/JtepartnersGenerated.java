package gg.jte.generated.ondemand.places;
import id.kawat.workbench.places.Heading;
import id.kawat.workbench.Assets;
import id.kawat.workbench.Visit;
import id.kawat.workbench.places.CountryPages.Partner;
import id.kawat.lexicon.Party;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtepartnersGenerated {
	public static final String JTE_NAME = "places/partners.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,6,6,6,6,10,10,10,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,15,15,15,15,15,15,15,15,15,16,16,18,18,19,19,19,20,20,21,21,21,22,22,22,22,22,22,22,22,22,23,23,23,24,24,24,6,7,8,9,9,9,9};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, Party party, List<Partner> partners, int partnersInAll) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, visit.say("places.partners.of", visit.party(party)), "places", new gg.jte.html.HtmlContent() {
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
				jteOutput.writeUserContent(visit.say("places.partners"));
				jteOutput.writeContent("</h1>\n</div></header>\n<div class=\"sheet scroll\" tabindex=\"0\" role=\"region\"");
				var __jte_html_attribute_1 = visit.say("places.partners");
				if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
					jteOutput.writeContent(" aria-label=\"");
					jteOutput.setContext("div", "aria-label");
					jteOutput.writeUserContent(__jte_html_attribute_1);
					jteOutput.setContext("div", null);
					jteOutput.writeContent("\"");
				}
				jteOutput.writeContent(">\n");
				gg.jte.generated.ondemand.places.JtepartnertableGenerated.render(jteOutput, jteHtmlInterceptor, visit, party, partners);
				jteOutput.writeContent("\n</div>\n");
				if (partnersInAll > partners.size()) {
					jteOutput.writeContent("<p class=\"quiet\">");
					jteOutput.setContext("p", null);
					jteOutput.writeUserContent(visit.say("places.shown", visit.number(partners.size()), visit.number(partnersInAll)));
					jteOutput.writeContent("</p>\n");
				}
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
		Party party = (Party)params.get("party");
		List<Partner> partners = (List<Partner>)params.get("partners");
		int partnersInAll = (int)params.get("partnersInAll");
		render(jteOutput, jteHtmlInterceptor, visit, party, partners, partnersInAll);
	}
}
