package gg.jte.generated.ondemand.places;
@SuppressWarnings("unchecked")
public final class JtebarGenerated {
	public static final String JTE_NAME = "places/bar.jte";
	public static final int[] JTE_LINE_INFO = {0,0,0,0,0,2,2,2,2,2,2,2,2,2,2,2,2,2,2,3,3,3,0,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, int width, String tone) {
		jteOutput.writeContent("<svg class=\"bar ");
		jteOutput.setContext("svg", "class");
		jteOutput.writeUserContent(tone);
		jteOutput.setContext("svg", null);
		jteOutput.writeContent("\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect");
		var __jte_html_attribute_0 = width;
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" width=\"");
			jteOutput.setContext("rect", "width");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("rect", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" height=\"8\" rx=\"1\"/></svg>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		int width = (int)params.get("width");
		String tone = (String)params.getOrDefault("tone", "");
		render(jteOutput, jteHtmlInterceptor, width, tone);
	}
}
