package gg.jte.generated.ondemand.account;
import id.kawat.workbench.Visit;
@SuppressWarnings("unchecked")
public final class JtenewpasswordGenerated {
	public static final String JTE_NAME = "account/new-password.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,3,7,7,7,10,10,10,11,11,11,1,1,1,1};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit) {
		jteOutput.writeContent("<div class=\"field\">\n  <label for=\"password\">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(visit.say("account.password.new"));
		jteOutput.writeContent("</label>\n  <input id=\"password\" name=\"password\" type=\"password\" autocomplete=\"new-password\" minlength=\"12\" maxlength=\"256\" required aria-describedby=\"rule\">\n</div>\n<div class=\"field\">\n  <label for=\"again\">");
		jteOutput.setContext("label", null);
		jteOutput.writeUserContent(visit.say("account.password.again"));
		jteOutput.writeContent("</label>\n  <input id=\"again\" name=\"again\" type=\"password\" autocomplete=\"new-password\" minlength=\"12\" maxlength=\"256\" required>\n</div>\n<p class=\"quiet small\" id=\"rule\">");
		jteOutput.setContext("p", null);
		jteOutput.writeUserContent(visit.say("account.password.rule"));
		jteOutput.writeContent("</p>\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		render(jteOutput, jteHtmlInterceptor, visit);
	}
}
