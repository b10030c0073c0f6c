package gg.jte.generated.ondemand.places;
import id.kawat.workbench.places.Heading;
import id.kawat.workbench.Visit;
import id.kawat.workbench.places.CountryPages.Partner;
import id.kawat.lexicon.Party;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtepartnertableGenerated {
	public static final String JTE_NAME = "places/partnertable.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,3,4,5,5,5,5,9,9,9,9,9,9,9,9,9,9,9,9,9,11,11,12,12,12,12,12,12,12,12,12,12,12,12,13,13,13,14,14,15,15,16,16,19,19,19,5,6,7,7,7,7};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, Party party, List<Partner> partners) {
		jteOutput.writeContent("<table class=\"tight\">\n<thead><tr><th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(visit.say("places.name"));
		jteOutput.writeContent("</th><th scope=\"col\" class=\"num\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(visit.say("places.events"));
		jteOutput.writeContent("</th><th scope=\"col\" class=\"some\"><span class=\"hidden\">");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(visit.say("places.share"));
		jteOutput.writeContent("</span></th><th scope=\"col\">");
		jteOutput.setContext("th", null);
		jteOutput.writeUserContent(visit.say("places.tone"));
		jteOutput.writeContent("</th></tr></thead>\n<tbody>\n");
		for (var one : partners) {
			jteOutput.writeContent("<tr><th scope=\"row\" class=\"name\"><a");
			var __jte_html_attribute_0 = visit.link(party, one.party());
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
				jteOutput.writeContent(" href=\"");
				jteOutput.setContext("a", "href");
				jteOutput.writeUserContent(__jte_html_attribute_0);
				jteOutput.setContext("a", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("a", null);
			jteOutput.writeUserContent(Heading.of(visit, one.party()));
			jteOutput.writeContent("</a></th>\n<td class=\"num\">");
			jteOutput.setContext("td", null);
			jteOutput.writeUserContent(visit.number(one.tone().events()));
			jteOutput.writeContent("</td>\n<td class=\"barred some\">");
			gg.jte.generated.ondemand.places.JtebarGenerated.render(jteOutput, jteHtmlInterceptor, one.width(), "t" + one.tone().step());
			jteOutput.writeContent("</td>\n<td>");
			gg.jte.generated.ondemand.places.JtetoneGenerated.render(jteOutput, jteHtmlInterceptor, visit, one.tone());
			jteOutput.writeContent("</td></tr>\n");
		}
		jteOutput.writeContent("</tbody>\n</table>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		Party party = (Party)params.get("party");
		List<Partner> partners = (List<Partner>)params.get("partners");
		render(jteOutput, jteHtmlInterceptor, visit, party, partners);
	}
}
