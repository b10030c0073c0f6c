package gg.jte.generated.ondemand.places;
import id.kawat.workbench.Visit;
import id.kawat.workbench.places.Tone;
@SuppressWarnings("unchecked")
public final class JtetoneGenerated {
	public static final String JTE_NAME = "places/tone.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,5,5,5,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, Tone tone) {
		jteOutput.writeContent("<span class=\"tone t");
		jteOutput.setContext("span", "class");
		jteOutput.writeUserContent(tone.step());
		jteOutput.setContext("span", null);
		jteOutput.writeContent("\"");
		var __jte_html_attribute_0 = visit.say("places.tone.hint", visit.number(tone.cooperative()), visit.number(tone.conflictive()));
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" title=\"");
			jteOutput.setContext("span", "title");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("span", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent("><span class=\"dot\" aria-hidden=\"true\"></span>");
		jteOutput.setContext("span", null);
		jteOutput.writeUserContent(visit.label("places.tone", String.valueOf(tone.step())));
		jteOutput.writeContent("</span>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		Tone tone = (Tone)params.get("tone");
		render(jteOutput, jteHtmlInterceptor, visit, tone);
	}
}
