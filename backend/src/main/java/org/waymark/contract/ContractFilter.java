package org.waymark.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** Shapes the generated contract, once and at build: what the framework gets wrong or cannot know is put right here. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    /** The name of the one way to sign in. */
    static final String BEARER = "bearer";

    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI api) {
        Code code = new Code(index);
        api.setInfo(OASFactory.createInfo()
                .title("Waymark")
                .version("1.0.0")
                .description(
                        "Strategic plans for children and young people: partnerships, their agencies, plans, priorities,"
                                + " indicators and actions. Every refusal is a problem (RFC 9457). HEAD answers wherever"
                                + " GET does. Every answer carries X-Request-Id; give it to support."));
        api.setServers(
                List.of(OASFactory.createServer().url("/").description("The service that answers this contract")));
        api.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token of the configured OpenID Connect provider, meant for this"
                                        + " service: people by authorization code with PKCE, agencies' systems by"
                                        + " client credentials."));
        api.setSecurity(List.of(OASFactory.createSecurityRequirement().addScheme(BEARER)));
        new PlainTypes(api).apply();
        new PageNames(api).apply();
        new RecordSchemas(api, code).apply();
        new PatchSchemas(api).apply();
        new Bounds(api).apply();
        new ProblemAnswers(api).declare();
        Roles roles = Roles.read();
        Examples examples = Examples.read(api);
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations()
                        .forEach((method, operation) ->
                                new OperationShape(api, code, roles, examples, path, method, operation).apply()));
        new Tidy(api).apply();
    }
}
