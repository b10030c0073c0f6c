package gg.jte.generated.ondemand.shell;
import id.kawat.workbench.Visit;
@SuppressWarnings("unchecked")
public final class JtetodayGenerated {
	public static final String JTE_NAME = "shell/today.jte";
	public static final int[] JTE_LINE_INFO = {0,0,1,1,1,1,3,3,3,4,4,4,5,5,5,6,6,6,7,7,7,1,2,2,2,2};
	public static void render(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, Visit visit, int articles) {
		gg.jte.generated.ondemand.layout.JtepageGenerated.render(jteOutput, jteHtmlInterceptor, visit, visit.say("nav.today"), "today", new gg.jte.html.HtmlContent() {
			public void writeTo(gg.jte.html.HtmlTemplateOutput jteOutput) {
				jteOutput.writeContent("\n<h1>");
				jteOutput.setContext("h1", null);
				jteOutput.writeUserContent(visit.say("nav.today"));
				jteOutput.writeContent("</h1>\n<p>");
				jteOutput.setContext("p", null);
				jteOutput.writeUserContent(visit.number(articles));
				jteOutput.writeContent("</p>\n");
			}
		}, null);
		jteOutput.writeContent("\n");
	}
	public static void renderMap(gg.jte.html.HtmlTemplateOutput jteOutput, gg.jte.html.HtmlInterceptor jteHtmlInterceptor, java.util.Map<String, Object> params) {
		Visit visit = (Visit)params.get("visit");
		int articles = (int)params.get("articles");
		render(jteOutput, jteHtmlInterceptor, visit, articles);
	}
}
