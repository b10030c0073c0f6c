package gg.jte.generated.ondemand.places;
import id.kawat.workbench.Visit;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JteyearfieldsGenerated {
	public static final String JTE_NAME = "places/yearfields.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,6,6,6,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,9,9,9,9,9,9,10,10,10,10,10,10,10,10,10,10,10,10,12,12,12,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, List<Integer> years, String since, String until) {
		jteOutput.writeContent("<div class=\"field\"><label for=\"since\">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(visit.say("places.since.year"));
		jteOutput.writeContent("</label><select id=\"since\" name=\"since\"><option value=\"\">");
		jteOutput.setContext("option", null);
		jteOutput.writeUserContent(visit.say("places.begin"));
		jteOutput.writeContent("</option>\n");
		for (var year : years) {
			jteOutput.writeContent("<option");
			var __jte_html_attribute_0 = String.valueOf(year).equals(since);
			if (__jte_html_attribute_0) {
			jteOutput.writeContent(" selected");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("option", null);
			jteOutput.writeUserContent(year);
			jteOutput.writeContent("</option>");
		}
		jteOutput.writeContent("\n</select></div>\n<div class=\"field\"><label for=\"until\">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(visit.say("places.until.year"));
		jteOutput.writeContent("</label><select id=\"until\" name=\"until\"><option value=\"\">");
		jteOutput.setContext("option", null);
		jteOutput.writeUserContent(visit.say("places.end"));
		jteOutput.writeContent("</option>\n");
		for (var year : years) {
			jteOutput.writeContent("<option");
			var __jte_html_attribute_1 = String.valueOf(year).equals(until);
			if (__jte_html_attribute_1) {
			jteOutput.writeContent(" selected");
			}
			jteOutput.writeContent(">");
			jteOutput.setContext("option", null);
			jteOutput.writeUserContent(year);
			jteOutput.writeContent("</option>");
		}
		jteOutput.writeContent("\n</select></div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		List<Integer> years = (List<Integer>)params.get("years");
		String since = (String)params.get("since");
		String until = (String)params.get("until");
		render(jteOutput, jteHtmlInterceptor, visit, years, since, until);
	}
}
