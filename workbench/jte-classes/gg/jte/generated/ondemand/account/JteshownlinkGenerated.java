package gg.jte.generated.ondemand.account;
import id.kawat.workbench.Visit;
@SuppressWarnings("unchecked")
public final class JteshownlinkGenerated {
	public static final String JTE_NAME = "account/shown-link.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,5,5,5,5,6,6,6,6,6,6,6,6,6,6,6,6,6,6,6,7,7,7,9,9,9,1,2,3,3,3,3};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, String link, String name) {
		jteOutput.writeContent("<section class=\"sheet told\" role=\"status\">\n  <h2>");
		jteOutput.setContext("h2", null);
		jteOutput.writeUserContent(visit.say("account.admin.link-for", name));
		jteOutput.writeContent("</h2>\n  <p><code class=\"secret\" id=\"secret\" tabindex=\"0\">");
		jteOutput.setContext("code", null);
		jteOutput.writeUserContent(link);
		jteOutput.writeContent("</code> <button type=\"button\" class=\"copy\" data-copy=\"secret\"");
		var __jte_html_attribute_0 = visit.say("account.copied");
		if (gg.jte.runtime.TemplateUtils.isAttributeRendered(__jte_html_attribute_0)) {
			jteOutput.writeContent(" data-copied=\"");
			jteOutput.setContext("button", "data-copied");
			jteOutput.writeUserContent(__jte_html_attribute_0);
			jteOutput.setContext("button", null);
			jteOutput.writeContent("\"");
		}
		jteOutput.writeContent(" hidden>");
		jteOutput.setContext("button", null);
		jteOutput.writeUserContent(visit.say("account.copy"));
		jteOutput.writeContent("</button></p>\n  <p class=\"small\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(visit.say("account.admin.link-once"));
		jteOutput.writeContent("</p>\n</section>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		String link = (String)params.get("link");
		String name = (String)params.get("name");
		render(jteOutput, jteHtmlInterceptor, visit, link, name);
	}
}
