package gg.jte.generated.ondemand.places;
import id.kawat.workbench.Visit;
import java.util.List;
@SuppressWarnings("unchecked")
public final class JtepartyfieldGenerated {
	public static final String JTE_NAME = "places/partyfield.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,2,2,2,2,6,6,6,6,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,7,9,9,10,10,10,10,10,10,10,10,10,11,11,13,13,13,2,3,4,5,5,5,5};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, String with, List<String> names, String label) {
		jteOutput.writeContent("<div class=\"field\"><label for=\"with\">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(label.isEmpty() ? visit.say("places.with") : label);
		jteOutput.writeContent("</label>\n<input id=\"with\" type=\"text\" name=\"with\"");
		var __jte_html_attribute_0 = with;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" value=\"");
			jteOutput.setContext("input", "value");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" list=\"party-names\" autocomplete=\"off\"");
		var __jte_html_attribute_1 = visit.say("places.with.hint");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_1)) {
			jteOutput.writeContent(" placeholder=\"");
			jteOutput.setContext("input", "placeholder");
			jteOutput.writeUserContent(__jte_html_attribute_1);
			jteOutput.setContext("input", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(">\n<datalist id=\"party-names\">\n");
		for (var name : names) {
			jteOutput.writeContent("<option");
			var __jte_html_attribute_2 = name;
			if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_2)) {
				jteOutput.writeContent(" value=\"");
				jteOutput.setContext("option", "value");
				jteOutput.writeUserContent(__jte_html_attribute_2);
				jteOutput.setContext("option", null);
				jteOutput.writeContent("\"");
			}
			jteOutput.writeContent("></option>\n");
		}
		jteOutput.writeContent("</datalist></div>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		String with = (String)params.get("with");
		List<String> names = (List<String>)params.get("names");
		String label = (String)params.getOrDefault("label", "");
		render(jteOutput, jteHtmlInterceptor, visit, with, names, label);
	}
}
